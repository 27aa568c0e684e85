// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/quickdrafts.h"
#include "models/drafts/draftkeeper.h"
#include "models/drafts/draftrepository.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// What stands in the quick lines of cases, across crashes and people.
class TestQuickDrafts : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAgain();
    void eachCaseHasItsOwn();
    void whatWasSavedIsForgotten();
    void anothersIsNotShown();
};

namespace {

std::shared_ptr<Clinic> shared(TestClinic &clinic)
{
    return {&clinic.clinic(), [](Clinic *) {}};
}

} // namespace

void TestQuickDrafts::whatWasTypedIsThereAgain()
{
    TestClinic clinic{u"specialist"_s};
    {
        auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
        QuickDrafts drafts(clinic.context(), keeper);
        drafts.typed(7, u"call: he"_s);
        drafts.typed(7, u"call: he eats !3d"_s);
        QCOMPARE(drafts.textFor(7), u"call: he eats !3d"_s);
        QTRY_COMPARE(DraftRepository(clinic.context()).all()->size(), size_t(1)); // by itself
    }
    auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
    QuickDrafts after(clinic.context(), keeper);
    QCOMPARE(after.textFor(7), u"call: he eats !3d"_s);
}

void TestQuickDrafts::eachCaseHasItsOwn()
{
    TestClinic clinic{u"specialist"_s};
    {
        auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
        QuickDrafts drafts(clinic.context(), keeper);
        drafts.typed(7, u"seven"_s);
        drafts.typed(8, u"eight"_s);
        QVERIFY(drafts.textFor(9).isEmpty());
        drafts.keepNow();
        keeper->finish();
    }
    auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
    QuickDrafts after(clinic.context(), keeper);
    QCOMPARE(after.textFor(7), u"seven"_s);
    QCOMPARE(after.textFor(8), u"eight"_s);
}

void TestQuickDrafts::whatWasSavedIsForgotten()
{
    TestClinic clinic{u"specialist"_s};
    {
        auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
        QuickDrafts drafts(clinic.context(), keeper);
        drafts.typed(7, u"seven"_s);
        drafts.keepNow();
        drafts.typed(7, {});
        drafts.keepNow();
        keeper->finish();
    }
    QVERIFY(DraftRepository(clinic.context()).all()->empty());
}

void TestQuickDrafts::anothersIsNotShown()
{
    TestClinic clinic{u"specialist"_s};
    {
        auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
        QuickDrafts drafts(clinic.context(), keeper);
        drafts.typed(7, u"mine"_s);
        drafts.keepNow();
        keeper->finish();
    }
    clinic.signIn(u"coordinator"_s);
    auto keeper = std::make_shared<DraftKeeper>(shared(clinic));
    QuickDrafts theirs(clinic.context(), keeper);
    QVERIFY(theirs.textFor(7).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuickDrafts)
#include "tst_quickdrafts.moc"
