// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditpage.h"

#include "models/audit/auditlistmodel.h"
#include "models/db/sql.h"
#include "models/services/trail/traildetails.h"
#include "views/audit/auditfilterbar.h"
#include "views/audit/changelist.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/filterchips.h"
#include "views/common/recorddelegate.h"
#include "views/common/recordpicker.h"
#include "views/common/recordtableview.h"
#include "views/common/viewstate.h"
#include "views/style/icons.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

StateLook lookOf(const QString &action)
{
    static const QHash<QString, StateLook> looks{
        {u"view"_s, {Tone::Neutral, Mark::Ring}},
        {u"create"_s, {Tone::Good, Mark::Dot}},
        {u"edit"_s, {Tone::Accent, Mark::Dot}},
        {u"delete"_s, {Tone::Danger, Mark::Ring}},
        {u"sign"_s, {Tone::Good, Mark::Ring}},
        {u"export"_s, {Tone::Warning, Mark::OpenTriangle}},
        {u"break_glass"_s, {Tone::Danger, Mark::FilledTriangle}},
        {u"rules"_s, {Tone::Warning, Mark::Dot}},
        {u"account"_s, {Tone::Warning, Mark::Dot}},
        {u"rotation"_s, {Tone::Warning, Mark::Dot}},
        {u"recovery_used"_s, {Tone::Danger, Mark::FilledTriangle}},
        {u"loss_accepted"_s, {Tone::Danger, Mark::FilledTriangle}},
    };
    if (action.endsWith("_refused"_L1) || action.endsWith("_failed"_L1) || action == "refused"_L1)
        return {Tone::Danger, Mark::OpenTriangle};
    return looks.value(action, {Tone::Information, Mark::Ring});
}

/// Records of these kinds have a place to go to.
bool hasPlace(RecordKind kind)
{
    return kind != RecordKind::Setting && kind != RecordKind::AuditEntry;
}

} // namespace

AuditPage::AuditPage(PageContext context, SearchSource *source, QWidget *parent)
    : RecordPage(RecordKind::AuditEntry, std::move(context), parent)
    , m_bar(new AuditFilterBar(source, this->context().lists.data.zone, this))
    , m_export(new QPushButton(this))
    , m_verify(new QPushButton(this))
    , m_details(
          std::make_unique<TrailDetails>(this->context().lists.data, this->context().lists.labels))
{
    putIntoBar();
    connect(m_bar, &AuditFilterBar::changed, this, [this] { emit chips()->changed(); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { emit exportRequested(m_bar->filter()); });
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verifyRequested);
    connect(table(), &RecordTableView::opened, this, &AuditPage::openShown);
    // Letters typed over the list look for a pet.
    connect(table(), &RecordTableView::typed, this, [this](const QString &text) {
        quickFilter()->clear();
        focusQuickFilter();
        m_bar->petPicker()->lineEdit()->setText(text);
    });
    // Values stand side by side: the pane is wider than elsewhere until somebody moves it.
    const ViewState *state = this->context().state;
    const bool isKept = state && !state->value(u"audit/splitter"_s).toString().isEmpty();
    if (auto *splitter = findChild<QSplitter *>(); splitter && !isKept)
        splitter->setSizes({720, 480});
    retranslate();
}

AuditPage::~AuditPage() = default;

/// The fields of the trail stand where other pages have their one filter and chips.
void AuditPage::putIntoBar()
{
    const Access &access = context().access();
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIcon(icon(u"export"_s));
    m_export->setVisible(access.can(RecordKind::AuditEntry, Operation::Export));
    m_verify->setObjectName(u"verifyButton"_s);
    m_verify->setIcon(icon(u"shield"_s));
    m_verify->setVisible(access.scope(RecordKind::AuditEntry, Operation::View) == Scope::All);
    quickFilter()->hide();
    chips()->hide();
    auto *row = qobject_cast<QBoxLayout *>(quickFilter()->parentWidget()->layout());
    row->insertWidget(0, m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_verify, 0, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
}

std::unique_ptr<RecordListModel> AuditPage::makeModel() const
{
    return std::make_unique<AuditListModel>(context().lists);
}

AuditListModel *AuditPage::trail() const
{
    return static_cast<AuditListModel *>(model());
}

void AuditPage::activate()
{
    const bool isFirst = !model();
    readPeople();
    RecordPage::activate();
    if (isFirst) {
        buildActions();
        auto *actions = new BadgeDelegate(
            [](const QModelIndex &index) {
                return lookOf(index.data(RecordListModel::CodeRole).toString());
            },
            table());
        table()->setItemDelegateForColumn(model()->columnOf(u"action"_s), actions);
        if (table()->currentId() != 0)
            showDetails(table()->currentId());
        return;
    }
    model()->refresh(); // what was only seen tells no change, and stands here all the same
}

void AuditPage::readPeople()
{
    if (context().access().scope(RecordKind::AuditEntry, Operation::View) != Scope::All)
        return;
    QList<std::pair<qint64, QString>> people;
    auto found =
        sql::run(context().lists.data.db, u"SELECT id, full_name FROM users ORDER BY name_key"_s);
    while (found && found->next())
        people.append({found->value(0).toLongLong(), found->value(1).toString()});
    m_bar->setPeople(people);
}

void AuditPage::buildActions()
{
    if (auto *edit = pane()->findChild<QPushButton *>(u"editButton"_s))
        edit->hide(); // the trail is never changed
    m_open = pane()->addAction(u"openRecordButton"_s, u"arrow-right"_s);
    m_asKnown = pane()->addAction(u"asKnownButton"_s, u"clock"_s);
    m_ofPet = pane()->addAction(u"trailOfPetButton"_s, u"filter"_s);
    connect(m_open, &QPushButton::clicked, this, &AuditPage::openShown);
    connect(m_asKnown, &QPushButton::clicked, this,
            [this] { emit asKnownRequested(m_petShown, m_atShown); });
    connect(m_ofPet, &QPushButton::clicked, this,
            [this] { applyFilter(u"pet."_s + QString::number(m_petShown)); });
    retranslate();
}

void AuditPage::openShown()
{
    if (m_kindShown && m_recordShown != 0)
        emit openRequested(*m_kindShown, m_recordShown);
}

void AuditPage::focusQuickFilter()
{
    m_bar->petPicker()->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_bar->petPicker()->lineEdit()->selectAll();
}

void AuditPage::applyFilter(const QString &name)
{
    activate();
    AuditFilter filter;
    if (name.startsWith("pet."_L1))
        filter.petId = QStringView(name).sliced(4).toLongLong();
    m_bar->setFilter(filter);
    emit chips()->changed();
}

void AuditPage::applyFilters()
{
    if (!model())
        return;
    trail()->setFilter(m_bar->filter());
    trail()->select();
}

bool AuditPage::isFiltered() const
{
    return !m_bar->filter().isEmpty();
}

void AuditPage::resetChips()
{
    m_bar->clear();
}

RecordPage::Words AuditPage::words() const
{
    return {tr("Filter the trail"),
            tr("Nothing in the trail yet"),
            tr("Whoever looks at a case, changes, signs, prints or exports something is noted "
               "here, with what stood there before. Nothing of it can be changed."),
            {}};
}

std::pair<QString, QString> AuditPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"record"_s), facts.joined({u"person"_s, u"at"_s}, u" · "_s)};
}

QStringList AuditPage::bannerKeys() const
{
    return {u"at"_s, u"person"_s, u"action"_s, u"record"_s};
}

void AuditPage::addDetails(const RecordFacts &facts)
{
    const QString action = facts.code(u"action"_s);
    const StateLook look = lookOf(action);
    pane()->addBadge(facts.text(u"action"_s), look.tone, look.mark);
    m_petShown = facts.reference(u"pet_id"_s);
    m_atShown = QDateTime::fromMSecsSinceEpoch(facts.code(u"at"_s).toLongLong(), QTimeZone::utc());
    m_kindShown = kindFromWord(facts.code(u"kind"_s));
    m_recordShown = facts.reference(u"record_id"_s);
    if (!m_kindShown || m_recordShown == 0) { // a row beside a record: its pet
        m_kindShown = RecordKind::Pet;
        m_recordShown = m_petShown;
    }
    if (!m_open)
        return;
    const bool mayOpen = m_recordShown != 0 && hasPlace(*m_kindShown)
                         && context().access().can(*m_kindShown, Operation::View);
    m_open->setVisible(mayOpen);
    const bool mayPet = m_petShown != 0 && context().access().can(RecordKind::Pet, Operation::View);
    m_asKnown->setVisible(mayPet);
    m_ofPet->setVisible(mayPet);
}

void AuditPage::addMoreDetails(const RecordFacts &facts)
{
    const auto entry = m_details->find(facts.id());
    if (!entry)
        return;
    const QList<TrailChange> changes = m_details->changes(*entry);
    if (!changes.isEmpty())
        pane()->addSection({})->addWidget(new ChangeList(changes));
}

void AuditPage::showDetails(qint64 id)
{
    RecordPage::showDetails(id);
    if (auto *remove = pane()->findChild<QPushButton *>(u"removeButton"_s))
        remove->hide(); // the trail is never changed, whatever the rules say
}

void AuditPage::retranslate()
{
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Write what is shown into a file"));
    m_verify->setText(tr("&Verify"));
    m_verify->setToolTip(tr("Check that nothing in the trail was changed, removed or added"));
    if (m_open) {
        m_open->setText(tr("&Go to the record"));
        m_asKnown->setText(tr("As &known then…"));
        m_ofPet->setText(tr("Only this &pet"));
    }
    RecordPage::retranslate();
}

} // namespace tarsus
