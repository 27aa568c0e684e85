// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/handoverform.h"

#include "models/core/access.h"
#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/users/userrepository.h"
#include "ui_handoverform.h"
#include "views/common/fielderror.h"
#include "views/common/searchablebox.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// More cases than these are scrolled.
constexpr int mostRows = 5;

} // namespace

HandOverForm::HandOverForm(FormContext context, const QList<CaseToHand> &cases, QWidget *parent)
    : WorkForm(u"handOverForm"_s, parent)
    , m_ui(std::make_unique<Ui::HandOverForm>())
    , m_context(std::move(context))
    , m_cases(cases)
{
    m_ui->setupUi(body());
    m_ui->caseList->setFocusPolicy(Qt::TabFocus);
    m_ui->caseList->setUniformItemSizes(true);
    makeSearchable(m_ui->personCombo);
    m_ui->progressBar->setTextVisible(false);
    m_ui->progressBar->hide();
    fillPeople();
    watch({m_ui->personCombo});
    retranslate();
    begin(m_ui->handOverButton, 480);
    m_ui->personCombo->setFocus();
}

HandOverForm::~HandOverForm() = default;

/// Specialists first: they are meant nearly always; anybody else may take a case, too.
void HandOverForm::fillPeople()
{
    QComboBox *box = m_ui->personCombo;
    const QSignalBlocker quiet(box);
    const UserRepository users(m_context.data);
    const auto specialists = users.active(u"specialist"_s);
    const auto all = users.active();
    if (specialists && all) {
        for (const User &person : *specialists)
            box->addItem(person.fullName, person.id);
        if (specialists->size() < all->size())
            box->insertSeparator(box->count());
        for (const User &person : *all) {
            if (box->findData(person.id) < 0)
                box->addItem(person.fullName, person.id);
        }
    }
    box->setCurrentIndex(-1);
}

void HandOverForm::fillCases()
{
    const UserRepository users(m_context.data);
    QHash<qint64, QString> names;
    m_ui->caseList->clear();
    for (const CaseToHand &item : std::as_const(m_cases)) {
        if (!names.contains(item.specialistId)) {
            const auto person = users.find(item.specialistId);
            names.insert(item.specialistId, person ? person->fullName : QString());
        }
        const QString referrals =
            item.referralVersions.isEmpty()
                ? tr("no open referral")
                : tr("%n referral(s)", nullptr, static_cast<int>(item.referralVersions.size()));
        auto *row =
            new QListWidgetItem(tr("%1 – %2, %3", "pet, whose case it is, its referrals")
                                    .arg(item.petName, names.value(item.specialistId), referrals),
                                m_ui->caseList);
        row->setData(Qt::UserRole, item.petId);
    }
    const int rows = qBound(1, m_ui->caseList->count(), mostRows);
    m_ui->caseList->setFixedHeight(rows * qMax(20, m_ui->caseList->sizeHintForRow(0))
                                   + 2 * m_ui->caseList->frameWidth() + space::tiny);
}

void HandOverForm::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->whatLabel->setText(
        tr("%n case(s): the pets with their open referrals, all of them or none.", nullptr,
           static_cast<int>(m_cases.size())));
    m_ui->caseList->setAccessibleName(tr("What is handed over"));
    m_ui->personCombo->lineEdit()->setPlaceholderText(tr("Type a name"));
    fillCases();
}

QWidget *HandOverForm::fieldOf(const QString &column) const
{
    return column == "person"_L1 ? m_ui->personCombo : nullptr;
}

void HandOverForm::busyChanged(bool busy)
{
    m_ui->progressBar->setVisible(busy && m_cases.size() > 1);
    m_ui->cancelButton->setEnabled(true); // it stops the work
    m_ui->personCombo->setDisabled(busy);
    m_ui->noteEdit->setDisabled(busy);
}

void HandOverForm::submit()
{
    // What is typed counts where it is somebody's whole name.
    const int chosen = m_ui->personCombo->findText(m_ui->personCombo->currentText().trimmed(),
                                                   Qt::MatchFixedString);
    const qint64 person = chosen < 0 ? 0 : m_ui->personCombo->itemData(chosen).toLongLong();
    if (person == 0)
        return showError({Error::Code::Invalid, tr("Choose who gets the cases."), {}, u"person"_s});
    const QString name = m_ui->personCombo->itemText(chosen);
    setBusy(true);
    m_ui->progressBar->setRange(0, static_cast<int>(m_cases.size()));
    m_watcher = startJob<int>(
        this,
        [clinic = m_context.clinic, cases = m_cases, person,
         note = m_ui->noteEdit->toPlainText()](QPromise<Result<int>> &promise) {
            promise.setProgressRange(0, static_cast<int>(cases.size()));
            const auto connection = clinic->connect();
            if (!connection)
                return promise.addResult(Result<int>(connection.error())), void();
            promise.addResult(HandOverService(clinic->context(*connection))
                                  .handOver(cases, person, note, [&promise](int done) {
                                      promise.setProgressValue(done);
                                      return !promise.isCanceled();
                                  }));
        },
        [this, name](const Result<int> &done) {
            m_watcher = nullptr;
            setBusy(false);
            if (!done)
                return showFailed(done.error());
            emit handedOver(name, *done);
            accept();
        });
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
            &QProgressBar::setValue);
}

/// The case that stood in the way is marked, and seen.
void HandOverForm::showFailed(const Error &error)
{
    showError(error);
    if (!error.field.startsWith("pet:"_L1))
        return;
    const qint64 petId = error.field.mid(4).toLongLong();
    for (int row = 0; row < m_ui->caseList->count(); ++row) {
        QListWidgetItem *item = m_ui->caseList->item(row);
        if (item->data(Qt::UserRole).toLongLong() != petId)
            continue;
        item->setIcon(icon(u"warning"_s));
        item->setData(Qt::AccessibleDescriptionRole, error.text);
        m_ui->caseList->setCurrentItem(item);
        m_ui->caseList->scrollToItem(item);
    }
}

void HandOverForm::reject()
{
    if (m_watcher)
        m_watcher->cancel();
    else
        WorkForm::reject();
}

} // namespace tarsus
