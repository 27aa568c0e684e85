// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/factory/formfactory.h"
#include "models/services/records/repositories.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/testclinic.h"
#include "views/common/notifier.h"
#include "views/common/searchsource.h"

#include <QDialog>

namespace tarsus::test {

/// Keeps what was said and answers every question with `answer`.
class FakeNotifier final : public Notifier
{
public:
    void showError(const Error &error) override { errors.append(error); }
    void showMessage(const QString &text) override { messages.append(text); }
    void offerUndo(const QString &text, std::function<void()> undo) override
    {
        messages.append(text);
        lastUndo = std::move(undo);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> answered) override
    {
        questions.append(question.title);
        answered(answer);
    }

    QList<Error> errors;
    QStringList messages;
    QStringList questions;
    std::function<void()> lastUndo;
    bool answer = true;
};

/// Finds pets, owners, practices and people by the beginning of their names.
class FakeSource final : public SearchSource
{
public:
    explicit FakeSource(Repositories &repositories)
        : m_repositories(repositories)
    {}

    QList<Suggestion> search(const QString &, int) override { return {}; }
    QList<Suggestion> find(RecordKind kind, const QString &text, int limit) override;
    Suggestion hit(RecordKind kind, qint64 id) override;

private:
    Repositories &m_repositories;
};

/// A clinic with an owner, two pets, a practice and a referral in it, and everything that forms
/// need.
class FormBench
{
public:
    explicit FormBench(const QString &username = QStringLiteral("admin"));
    ~FormBench();

    std::shared_ptr<Clinic> clinic();
    TestClock &clock() { return *m_clinic.clock; }
    /// Goes on as somebody else; forms of before are gone by then.
    void signIn(const QString &username);
    Repositories &records() { return *m_repositories; }
    const FormFactory &forms() const { return *m_factory; }
    const FormContext &context() const { return m_context; }
    /// The form that was opened last over `window`; waits until it is visible.
    QDialog *form(QWidget &window) const;

    FakeNotifier notifier;
    qint64 ownerId = 0;
    qint64 petId = 0;
    qint64 practiceId = 0;
    qint64 referralId = 0;
    qint64 specialistId = 0;
    qint64 restingPetId = 0; ///< Rex, of the same owner and specialist: nothing of his waits

private:
    void addRecords();
    void makeServices();

    TestClinic m_clinic;
    std::unique_ptr<Repositories> m_repositories;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<ValueLists> m_lists;
    FormContext m_context;
    std::unique_ptr<FormFactory> m_factory;
};

/// The widget of this name in `parent`; the test stops where there is none.
template<typename T>
T *child(QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// What the form says is wrong, for a test that did not expect it.
QString problemsOf(QWidget *form);

/// Types into a field as a person does: the whole text is replaced.
void type(QWidget *field, const QString &text);

} // namespace tarsus::test
