// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importmappingpage.h"

#include "forms/import/columnbutton.h"
#include "forms/import/tablepreviewmodel.h"
#include "models/users/userrepository.h"
#include "models/vocabularies/valuelists.h"
#include "ui_importmappingpage.h"
#include "views/style/heading.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

enum GridColumn { LabelColumn, ButtonColumn, SampleColumn, StandInColumn };
constexpr int sampleCount = 3;
constexpr int sampleWidth = 260;

/// What must be said comes first, so that it is seen without scrolling.
QList<const ImportField *> requiredFirst(RecordKind kind)
{
    QList<const ImportField *> fields;
    for (const bool required : {true, false}) {
        for (const ImportField &field : importFields(kind)) {
            if (field.required == required)
                fields += &field;
        }
    }
    return fields;
}

} // namespace

ImportMappingPage::ImportMappingPage(FormContext context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportMappingPage>())
    , m_context(std::move(context))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->problemLabel->hide();
    const auto heading = [this](GridColumn column) {
        auto *label = new QLabel(m_ui->fieldsWidget);
        makeHeading(label, 3);
        m_ui->fieldsGrid->addWidget(label, 0, column);
        return label;
    };
    m_columnHeading = heading(ButtonColumn);
    m_sampleHeading = heading(SampleColumn);
    m_standInHeading = heading(StandInColumn);
    m_ui->fieldsGrid->setColumnStretch(StandInColumn, 1);
    retranslate();
}

ImportMappingPage::~ImportMappingPage() = default;

void ImportMappingPage::show(RecordKind kind, const QStringList &headings,
                             const TablePreviewModel &preview, const ImportMapping &mapping)
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *part :
             {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.columns),
              static_cast<QWidget *>(row.samples), static_cast<QWidget *>(row.standIn),
              static_cast<QWidget *>(row.order)})
            delete part;
    }
    m_rows.clear();
    m_kind = kind;
    m_headings = headings;
    m_preview = &preview;
    int line = 1;
    for (const ImportField *field : requiredFirst(kind)) {
        addRow(*field, line++);
        const Row &row = m_rows.back();
        row.columns->setColumns(mapping.columns.value(field->name));
        row.standIn->setText(mapping.defaults.value(field->name));
        if (row.order) {
            const auto order = mapping.dateOrders.value(field->name, DateOrder::Unknown);
            row.order->setCurrentIndex(static_cast<int>(order));
        }
        updateRow(row);
    }
    m_ui->fieldsGrid->setRowStretch(line, 1);
    m_ui->problemLabel->hide();
    retranslate();
    setFocusProxy(m_rows.isEmpty() ? nullptr : m_rows.front().columns);
}

void ImportMappingPage::addRow(const ImportField &field, int line)
{
    QWidget *home = m_ui->fieldsWidget;
    Row row{&field,           new QLabel(home),    new ColumnButton(m_headings, home),
            new QLabel(home), new QLineEdit(home), nullptr};
    row.columns->setObjectName(field.name % u"Columns"_s);
    row.columns->setMinimumWidth(260);
    row.label->setBuddy(row.columns);
    row.samples->setProperty("look", u"second"_s);
    row.samples->setTextFormat(Qt::PlainText);
    row.samples->setFixedWidth(sampleWidth);
    row.standIn->setObjectName(field.name % u"Edit"_s);
    m_ui->fieldsGrid->addWidget(row.label, line, LabelColumn);
    m_ui->fieldsGrid->addWidget(row.columns, line, ButtonColumn);
    m_ui->fieldsGrid->addWidget(row.samples, line, SampleColumn);
    m_ui->fieldsGrid->addWidget(row.standIn, line, StandInColumn);
    if (field.field->type == FieldType::Date) {
        row.order = new QComboBox(home);
        row.order->setObjectName(field.name % u"Order"_s);
        for (int i = 0; i < 3; ++i)
            row.order->addItem(QString());
        m_ui->fieldsGrid->addWidget(row.order, line, StandInColumn);
        row.standIn->hide();
    }
    offerWords(field, row.standIn);
    m_rows += row;
    connect(row.columns, &ColumnButton::columnsChanged, this, [this, row] {
        updateRow(row);
        updateUnused();
        m_ui->problemLabel->hide(); // said again at Next, if it is still so
    });
    connect(row.standIn, &QLineEdit::textEdited, m_ui->problemLabel, &QWidget::hide);
}

void ImportMappingPage::offerWords(const ImportField &field, QLineEdit *edit) const
{
    QStringList words;
    if (field.field->type == FieldType::Reference && field.field->target == RecordKind::User) {
        if (const auto people = UserRepository(m_context.data).active()) {
            for (const User &person : *people)
                words += person.fullName;
        }
    } else if (field.field->type == FieldType::Choice && m_context.lists) {
        const QString list = QLatin1StringView(field.field->valueList);
        for (const ValueItem &item : m_context.lists->items(list))
            words += m_context.lists->label(list, item.code);
    }
    if (words.isEmpty())
        return;
    auto *completer = new QCompleter(words, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

void ImportMappingPage::updateRow(const Row &row)
{
    QStringList samples;
    for (const int column : row.columns->columns())
        samples += m_preview->samples(column, sampleCount);
    const QString words = samples.mid(0, sampleCount).join(u" · "_s);
    row.samples->setText(
        row.samples->fontMetrics().elidedText(words, Qt::ElideRight, sampleWidth - 8));
    if (row.order)
        row.order->setEnabled(!row.columns->columns().isEmpty());
}

void ImportMappingPage::updateUnused()
{
    QStringList names;
    for (const int column : mapping().unusedColumns(m_headings.size()))
        names += m_headings.at(column);
    m_ui->unusedLabel->setVisible(!names.isEmpty());
    m_ui->unusedLabel->setText(tr("Not imported: %1").arg(names.join(u", "_s)));
}

ImportMapping ImportMappingPage::mapping() const
{
    ImportMapping mapping;
    for (const Row &row : m_rows) {
        if (!row.columns->columns().isEmpty())
            mapping.columns.insert(row.field->name, row.columns->columns());
        if (const QString text = row.standIn->text().trimmed(); !text.isEmpty())
            mapping.defaults.insert(row.field->name, text);
        if (row.order && row.order->currentIndex() > 0)
            mapping.dateOrders.insert(row.field->name,
                                      static_cast<DateOrder>(row.order->currentIndex()));
    }
    return mapping;
}

bool ImportMappingPage::check()
{
    const QStringList missing = mapping().missingFields(m_kind);
    if (missing.isEmpty()) {
        m_ui->problemLabel->hide();
        return true;
    }
    QStringList titles;
    for (const QString &name : missing)
        titles += importField(m_kind, name)->title();
    showProblem(missing.front(),
                tr("These are required: %1. Choose a column, or give a value for all rows.")
                    .arg(titles.join(u", "_s)));
    return false;
}

void ImportMappingPage::showProblem(const QString &field, const QString &text)
{
    m_ui->problemLabel->setText(text);
    m_ui->problemLabel->show();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field->name != field)
            continue;
        QWidget *place = row.order ? static_cast<QWidget *>(row.order) : row.standIn;
        place->setFocus(Qt::OtherFocusReason);
        m_ui->scrollArea->ensureWidgetVisible(place);
    }
}

void ImportMappingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void ImportMappingPage::retranslate()
{
    m_columnHeading->setText(tr("Column of the file"));
    m_sampleHeading->setText(tr("For example"));
    m_standInHeading->setText(tr("Where a row has none"));
    for (const Row &row : std::as_const(m_rows)) {
        const QString title = row.field->title();
        row.label->setText(row.field->required ? tr("%1 *", "a required field").arg(title) : title);
        row.columns->setFieldTitle(title);
        row.standIn->setAccessibleName(tr("%1 where a row has none").arg(title));
        if (!row.order)
            continue;
        row.order->setAccessibleName(tr("How the dates of %1 are written").arg(title));
        row.order->setItemText(0, tr("Dates as the column shows"));
        row.order->setItemText(1, tr("Day first: 31/12"));
        row.order->setItemText(2, tr("Month first: 12/31"));
    }
    if (m_preview)
        updateUnused();
}

} // namespace tarsus
