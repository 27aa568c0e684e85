// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importmessagemodel.h"
#include "forms/import/tablepreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestImportModels : public QObject
{
    Q_OBJECT

private slots:
    void previewShowsWhatTheFileHas();
    void messagesCanBeFiltered();
    void onlyDuplicatesCanBeChecked();
};

void TestImportModels::previewShowsWhatTheFileHas()
{
    TablePreviewModel model;
    QAbstractItemModelTester tester(&model);
    model.show(
        {u"name"_s, u"note"_s},
        {{u"Rex"_s, u"two\nlines"_s}, {u"Rex"_s}, {QString(), u"x"_s}, {u"Mia"_s, QString()}});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"two lines"_s);
    QCOMPARE(model.index(1, 1).data().toString(), QString()); // a short row
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"name"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical).toInt(), 2); // below the headings
    QCOMPARE(model.samples(0, 3), (QStringList{u"Rex"_s, u"Mia"_s}));
    QCOMPARE(model.samples(0, 1), QStringList{u"Rex"_s});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

namespace {

ImportOutcome outcome()
{
    ImportOutcome outcome;
    outcome.messages = {{2, RowMessage::Problem, u"petName"_s, u"Name is missing."_s},
                        {3, RowMessage::Duplicate, {}, u"Row 2 of the file has the same name."_s},
                        {5, RowMessage::Warning, u"microchip"_s, u"An older kind."_s},
                        {7, RowMessage::Duplicate, {}, u"A record in the clinic has it."_s, 12}};
    outcome.unknown = {{u"breed"_s, u"Xolo"_s, 4}};
    return outcome;
}

} // namespace

void TestImportModels::messagesCanBeFiltered()
{
    ImportMessageModel model;
    QAbstractItemModelTester tester(&model);
    model.show(RecordKind::Pet, outcome());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, ImportMessageModel::FieldTitle).data().toString(), u"Name"_s);
    QVERIFY(model.index(4, ImportMessageModel::Text).data().toString().contains(u"“Xolo”"_s));
    QCOMPARE(model.count(ImportMessageModel::Duplicates), 2);
    QCOMPARE(model.count(ImportMessageModel::Notes), 2);
    model.setShown(ImportMessageModel::Problems);
    QCOMPARE(model.rowCount(), 1);
    model.setShown(ImportMessageModel::Duplicates);
    QCOMPARE(model.index(1, ImportMessageModel::RowNumber).data().toString(), u"7"_s);
}

void TestImportModels::onlyDuplicatesCanBeChecked()
{
    ImportMessageModel model;
    QAbstractItemModelTester tester(&model);
    model.show(RecordKind::Pet, outcome());
    QSignalSpy changed(&model, &ImportMessageModel::choicesChanged);
    const QModelIndex problem = model.index(0, ImportMessageModel::Kind);
    QVERIFY(!(problem.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(problem, Qt::Checked, Qt::CheckStateRole));
    const QModelIndex duplicate = model.index(1, ImportMessageModel::Kind);
    QCOMPARE(duplicate.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(model.setData(duplicate, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.choices().size(), 1);
    QVERIFY(model.choices().contains(3));
    model.setAllDuplicates(true);
    QCOMPARE(model.choices().size(), 2);
    model.setAllDuplicates(false);
    QCOMPARE(model.choices().size(), 0);
    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(TestImportModels)
#include "tst_importmodels.moc"
