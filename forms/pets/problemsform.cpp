// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pets/problemsform.h"

#include "models/core/clock.h"
#include "ui_problemsform.h"

#include <QListWidgetItem>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

ProblemsForm::ProblemsForm(const FormContext &context, qint64 petId, qint64 problemId,
                           QWidget *parent)
    : WorkForm(u"problemsForm"_s, parent)
    , m_ui(std::make_unique<Ui::ProblemsForm>())
    , m_context(context)
    , m_petId(petId)
{
    m_ui->setupUi(body());
    WorkForm::begin(m_ui->saveButton, 720);
    watch({m_ui->problemEdit, m_ui->onsetEdit, m_ui->resolvedEdit});
    const DataContext &from = context.data;
    const QDate today = from.clock->now().toTimeZone(from.zone).date();
    m_ui->onsetEdit->setToday(today);
    m_ui->resolvedEdit->setToday(today);
    connect(m_ui->problemList, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *, QListWidgetItem *before) {
                if (keepChanges())
                    return showCurrent();
                const QSignalBlocker quiet(m_ui->problemList);
                m_ui->problemList->setCurrentItem(before);
            });
    connect(m_ui->newButton, &QPushButton::clicked, this, [this] {
        if (keepChanges())
            begin();
    });
    connect(m_ui->resolvedTodayButton, &QPushButton::clicked, this,
            [this, today] { m_ui->resolvedEdit->setDate(today); });
    connect(m_ui->activeAgainButton, &QPushButton::clicked, this,
            [this] { m_ui->resolvedEdit->setDate({}); });
    const bool may = PetProblems(from).mayWrite();
    m_ui->problemEdit->setReadOnly(!may);
    m_ui->onsetEdit->setReadOnly(!may);
    m_ui->resolvedEdit->setReadOnly(!may);
    m_ui->noteEdit->setReadOnly(!may);
    for (QPushButton *button :
         {m_ui->newButton, m_ui->resolvedTodayButton, m_ui->activeAgainButton, m_ui->saveButton})
        button->setVisible(may);
    read(problemId);
    if (m_problems.isEmpty() && may)
        begin();
}

ProblemsForm::~ProblemsForm() = default;

void ProblemsForm::retranslate()
{
    m_ui->retranslateUi(body());
    fillList(m_shown.id);
}

void ProblemsForm::read(qint64 select)
{
    const auto found = PetProblems(m_context.data).list(m_petId);
    if (!found)
        return showError(found.error());
    m_problems = *found;
    fillList(select != 0 || m_problems.isEmpty() ? select : m_problems.first().id);
    showCurrent();
}

void ProblemsForm::fillList(qint64 select)
{
    const QSignalBlocker quiet(m_ui->problemList);
    m_ui->problemList->clear();
    for (const PetProblem &one : std::as_const(m_problems)) {
        QString words = one.problem;
        if (!one.isActive())
            words = tr("%1 (resolved %2)", "problem, day").arg(words, dayWords(one.resolvedOn));
        else if (one.onset.isValid())
            words = tr("%1 (since %2)", "problem, day").arg(words, dayWords(one.onset));
        auto *item = new QListWidgetItem(words, m_ui->problemList);
        item->setData(Qt::UserRole, one.id);
        if (one.id == select)
            m_ui->problemList->setCurrentItem(item);
    }
}

void ProblemsForm::showCurrent()
{
    const QListWidgetItem *item = m_ui->problemList->currentItem();
    for (const PetProblem &one : std::as_const(m_problems)) {
        if (item && one.id == item->data(Qt::UserRole).toLongLong())
            return show(one);
    }
    show({});
}

void ProblemsForm::show(const PetProblem &problem)
{
    m_shown = problem;
    m_ui->problemEdit->setText(problem.problem);
    m_ui->onsetEdit->setDate(problem.onset);
    m_ui->resolvedEdit->setDate(problem.resolvedOn);
    m_ui->noteEdit->setPlainText(problem.note);
    m_ui->resolvedByLabel->setText(
        problem.resolvedBy.isEmpty() ? QString() : tr("Resolved by %1.").arg(problem.resolvedBy));
    m_ui->resolvedByLabel->setVisible(!problem.resolvedBy.isEmpty());
}

PetProblem ProblemsForm::entered() const
{
    PetProblem now = m_shown;
    now.problem = m_ui->problemEdit->text().trimmed();
    now.onset = m_ui->onsetEdit->date();
    now.resolvedOn = m_ui->resolvedEdit->date();
    now.note = m_ui->noteEdit->toPlainText().trimmed();
    return now;
}

bool ProblemsForm::isChanged() const
{
    const PetProblem now = entered();
    return now.problem != m_shown.problem || now.onset != m_shown.onset
           || now.resolvedOn != m_shown.resolvedOn || now.note != m_shown.note
           || m_ui->onsetEdit->isMistyped() || m_ui->resolvedEdit->isMistyped();
}

bool ProblemsForm::keepChanges()
{
    if (!isChanged())
        return true;
    for (const auto &[edit, column] : {std::pair(m_ui->onsetEdit, u"onset_on"_s),
                                       std::pair(m_ui->resolvedEdit, u"resolved_on"_s)}) {
        if (edit->isMistyped()) {
            showError(
                {Error::Code::Invalid,
                 tr("This is no day. Write it as %1, or as -3w.").arg(dayWords(QDate(2026, 3, 14))),
                 {},
                 column});
            return false;
        }
    }
    PetProblem now = entered();
    if (const auto saved = PetProblems(m_context.data).save(m_petId, now); !saved) {
        showError(saved.error());
        return false;
    }
    m_shown = now;
    const auto found = PetProblems(m_context.data).list(m_petId);
    if (found)
        m_problems = *found;
    emit changed();
    return true;
}

void ProblemsForm::begin()
{
    const QSignalBlocker quiet(m_ui->problemList);
    m_ui->problemList->setCurrentItem(nullptr);
    show({});
    m_ui->problemEdit->setFocus();
}

void ProblemsForm::submit()
{
    if (!isChanged() && m_shown.id == 0)
        return showError(
            {Error::Code::Invalid, tr("Write what the problem is."), {}, u"problem"_s});
    if (keepChanges())
        read(m_shown.id);
}

QWidget *ProblemsForm::fieldOf(const QString &column) const
{
    if (column == "problem"_L1)
        return m_ui->problemEdit;
    if (column == "onset_on"_L1)
        return m_ui->onsetEdit;
    return column == "resolved_on"_L1 ? m_ui->resolvedEdit : nullptr;
}

} // namespace tarsus
