// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/core/result.h"
#include "models/services/printing/paper.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPrinter;
class QPushButton;

namespace tarsus {

class PaperView;

/// Shows what is to be printed, page by page as it comes out, and prints it or saves it as PDF.
/// Either is noted in the trail before it happens.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const FormContext &context, PaperText text, QWidget *parent);
    ~PrintDialog() override;

    /// What "Save as PDF" does with the file that was chosen.
    void saveTo(const QString &path);
    /// What "Print" does with the printer that was chosen.
    void printOn(QPrinter &printer);
    const QByteArray &pdf() const { return m_pdf; }

signals:
    /// The pages can be seen.
    void shown();
    /// It went to a printer or into a file.
    void done();

private:
    struct Output
    {
        QByteArray pdf;
        QList<QImage> pages;
        int count = 0;
    };

    void make();
    void show(const Result<Output> &output);
    void askForPrinter();
    void askForFile();
    bool noteGoing(const QString &how);

    FormContext m_context;
    PaperText m_text;
    QByteArray m_pdf;
    PaperView *m_view;
    QLabel *m_count;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace tarsus
