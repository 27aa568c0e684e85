// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/recentgrants.h"

#include "models/cases/casegrantrepository.h"
#include "views/common/notifier.h"
#include "views/common/recordtableview.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

RecentGrants::RecentGrants(FormContext context, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_table(new RecordTableView(this))
{
    setObjectName(u"recentGrants"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Glass that was broken"));
    auto *title = new QLabel(windowTitle(), this);
    makeHeading(title, 1);
    auto *text = new QLabel(tr("Cases that somebody opened for some hours in the last %n day(s), "
                               "though they were not theirs.",
                               nullptr, CaseGrantRepository::recentDays),
                            this);
    text->setProperty("look", u"second"_s);
    text->setWordWrap(true);
    m_table->setObjectName(u"grantsTable"_s);
    m_table->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false); // Enter opens the case
    connect(buttons, &QDialogButtonBox::rejected, this, &RecentGrants::reject);
    connect(m_table, &RecordTableView::opened, this, [this](qint64 petId) {
        accept();
        emit petOpened(petId);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    fill();
    m_table->setFocus();
    resize(980, 460);
}

void RecentGrants::fill()
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("Pet"), tr("Reason"), tr("Until"), tr("Noted by")});
    const auto grants = CaseGrantRepository(m_context.data).recent();
    if (!grants)
        m_context.notifier->showError(grants.error());
    const auto moment = [this](const QDateTime &at) {
        return QLocale().toString(at.toTimeZone(m_context.data.zone), QLocale::ShortFormat);
    };
    for (const CaseGrant &grant : grants ? *grants : QList<CaseGrant>()) {
        QList<QStandardItem *> row;
        for (const QString &words :
             {moment(grant.grantedAt), grant.userName, grant.petName, grant.reason,
              moment(grant.until), grant.seenByName.isEmpty() ? tr("not yet") : grant.seenByName})
            row.append(new QStandardItem(words));
        row.first()->setData(grant.petId, Qt::UserRole);
        model->appendRow(row);
    }
    m_table->setModel(model);
    m_table->setSortingEnabled(false);
    const int digits = fontMetrics().horizontalAdvance(moment(QDateTime::currentDateTimeUtc()));
    const int widths[]{digits + 40, 150, 130, 260, digits + 40, 130};
    for (int i = 0; i < 6; ++i)
        m_table->setColumnWidth(i, widths[i]);
    if (model->rowCount() > 0)
        m_table->setCurrentIndex(model->index(0, 0));
}

} // namespace tarsus
