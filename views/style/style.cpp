// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/style.h"

#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

constexpr int menuRoom = 20;

bool showsMenu(const QStyleOptionToolButton *button)
{
    return (button->features & QStyleOptionToolButton::HasMenu)
           && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget)) // its own hint is of its line alone
        spin->setMinimumHeight(std::max(space::control, spin->fontMetrics().height() + 14));
    // A rounded field shows what lies behind it in its corners.
    if (auto *bar = qobject_cast<QScrollBar *>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *menu = qobject_cast<QMenu *>(widget))
        menu->setAttribute(Qt::WA_TranslucentBackground, false);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) || qobject_cast<const QAbstractItemView *>(widget) ? 3 : 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::small;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin: return space::tiny;
    case PM_SplitterWidth: return 1;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 16;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap: return 0;
    case PM_HeaderMargin: return space::small;
    case PM_HeaderMarkSize: return 10;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_FocusFrameHMargin: return space::tiny;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_FormLayoutFormAlignment: return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy: return 2; // AllNonFixedFieldsGrow
    case SH_TabBar_Alignment: return int(Qt::AlignLeft);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = std::max(space::control, option ? option->fontMetrics.height() + 14 : 0);
    switch (type) {
    case CT_PushButton:
        if (widget && widget->property("kind").toString() == u"link"_s)
            result = QSize(size.width() + space::small, control); // stands where words would
        else
            result = QSize(std::max(size.width() + 32, 72), control);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox: result.setHeight(control); break;
    case CT_ToolButton:
        result = size + QSize(space::small, space::small);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            if (showsMenu(button))
                result.rwidth() += menuRoom - 6;
        }
        result = result.expandedTo(QSize(control, control));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.rheight() = std::max(result.height() + 6, 30);
            result.rwidth() += space::large;
        } else {
            result.rheight() = 9;
        }
        break;
    case CT_HeaderSection: result.setHeight(std::max(result.height(), control)); break;
    case CT_TabBarTab: result.setHeight(std::max(result.height(), 42)); break;
    case CT_ItemViewItem: result.rheight() = std::max(result.height(), 26); break;
    default: break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool lying = bar->orientation == Qt::Horizontal;
        const int length = lying ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb =
                std::clamp(int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)),
                           std::min(32, length), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - thumb, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = lying ? QRect(from, 0, size, bar->rect.height())
                                     : QRect(0, from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
        };
        switch (subControl) {
        case SC_ScrollBarSlider: return part(at, thumb);
        case SC_ScrollBarSubPage: return part(0, at);
        case SC_ScrollBarAddPage: return part(at + thumb, length - at - thumb);
        case SC_ScrollBarGroove: return bar->rect;
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        const QRect arrow(rect.right() - 27, rect.top(), 28, rect.height());
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, arrow);
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(8, 2, -28, -2));
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const QRect rect = option->rect;
        const int steppers = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 6 : 24;
        const int half = (rect.height() - 6) / 2;
        const auto part = [&](const QRect &place) {
            return visualRect(option->direction, rect, place);
        };
        if (subControl == SC_SpinBoxEditField)
            return part(rect.adjusted(7, 2, -steppers, -2));
        if (subControl == SC_SpinBoxUp)
            return part(QRect(rect.right() - 23, rect.top() + 3, 20, half));
        if (subControl == SC_SpinBoxDown)
            return part(QRect(rect.right() - 23, rect.top() + 3 + half, 20, half));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame && frame->lineWidth > 0 ? 7 : 0;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    if (element == SE_HeaderArrow) {
        const QRect place(option->rect.right() - 18, option->rect.center().y() - 5, 10, 10);
        return visualRect(option->direction, option->rect, place);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            styleparts::field(painter, option, widget);
        return;
    }
    case PE_FrameLineEdit: styleparts::field(painter, option, widget); return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            styleparts::pushButton(painter, button, widget);
        return;
    case PE_PanelButtonTool: styleparts::toolButton(painter, option, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: styleparts::checkMark(painter, option, false); return;
    case PE_IndicatorRadioButton: styleparts::checkMark(painter, option, true); return;
    case PE_Frame:
        if (isTextArea(widget) || qobject_cast<const QAbstractItemView *>(widget)) {
            styleparts::scrollArea(painter, option, widget);
            return;
        }
        styleparts::roundedBox(painter, option->rect, {}, tokens.line);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QPushButton *>(widget)
            || !(option->state & State_KeyboardFocusChange))
            return;
        styleparts::focusRing(painter, QRectF(option->rect).adjusted(-2, -1, 2, 1), tokens.accent);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        styleparts::roundedBox(painter, option->rect, tokens.surface, tokens.controlLine, 1, 0);
        return;
    case PE_PanelMenu: painter->fillRect(option->rect, tokens.surface); return;
    case PE_FrameGroupBox:
        styleparts::roundedBox(painter, option->rect, tokens.surface, tokens.line);
        return;
    case PE_FrameTabBarBase: return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, tokens.surface); return;
    case PE_FrameTabWidget:
        styleparts::roundedBox(painter, option->rect, tokens.surface, tokens.line);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        styleparts::chevron(painter, option->rect, tokens.secondText, 0);
        return;
    case PE_IndicatorArrowLeft:
        styleparts::chevron(painter, option->rect, tokens.secondText, 90);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        styleparts::chevron(painter, option->rect, tokens.secondText, 180);
        return;
    case PE_IndicatorArrowRight:
        styleparts::chevron(painter, option->rect, tokens.secondText, 270);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            styleparts::chevron(painter, option->rect, tokens.accent,
                                header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0, 7);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            const QString kind = widget ? widget->property("kind").toString() : QString();
            QColor color = label.palette.color(QPalette::ButtonText);
            if (kind == u"primary"_s)
                color = tokens.onAccent;
            else if (kind == u"danger"_s)
                color = tokens.danger;
            else if (kind == u"link"_s)
                color = label.state & State_MouseOver ? tokens.text : tokens.accent;
            if (label.state & State_Enabled)
                label.palette.setColor(QPalette::ButtonText, color);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && widget && widget->property("kind").toString() == u"primary"_s) {
            QStyleOptionToolButton label = *button;
            label.palette.setColor(QPalette::ButtonText, tokens.onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            styleparts::tab(painter, tab, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label = *tab;
            label.state &= ~State_HasFocus;
            const bool selected = label.state & State_Selected;
            label.palette.setColor(QPalette::WindowText, !(label.state & State_Enabled)
                                                             ? tokens.disabledText
                                                         : selected ? tokens.text
                                                                    : tokens.secondText);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            styleparts::headerSection(painter, header);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, tokens.secondText);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem plain = *item;
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                painter->fillRect(QRect(item->rect.left() + 8, item->rect.center().y(),
                                        item->rect.width() - 16, 1),
                                  tokens.line);
                return;
            }
            if ((item->state & State_Selected) && (item->state & State_Enabled))
                styleparts::roundedBox(painter, item->rect, tokens.selection, {}, 0, 4);
            plain.state &= ~State_Selected;
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
        styleparts::roundedBox(painter, option->rect, tokens.pressed, {}, 0,
                               option->rect.height() / 2.0);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            QRectF rect = bar->rect;
            const double share =
                double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
            rect.setWidth(std::max(rect.height(), rect.width() * std::clamp(share, 0.0, 1.0)));
            if (share > 0)
                styleparts::roundedBox(painter, rect, tokens.accent, {}, 0, rect.height() / 2);
            return;
        }
        break;
    case CE_Splitter: painter->fillRect(option->rect, tokens.line); return;
    case CE_FocusFrame: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (box->frame)
                styleparts::field(painter, option, widget);
            styleparts::fieldArrow(painter, option,
                                   subControlRect(control, option, SC_ComboBoxArrow, widget), 0,
                                   (option->state & State_On) || (option->state & State_HasFocus));
        }
        return;
    case CC_SpinBox: {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (box->frame)
                styleparts::field(painter, option, widget);
            if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            for (const auto &[part, degrees] :
                 {std::pair{SC_SpinBoxUp, 180}, std::pair{SC_SpinBoxDown, 0}})
                styleparts::fieldArrow(painter, option,
                                       subControlRect(control, option, part, widget), degrees,
                                       option->activeSubControls == part);
        }
        return;
    }
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
            styleparts::toolButton(painter, option, widget);
            QStyleOptionToolButton label = *button;
            if (showsMenu(button)) {
                const bool loud = widget && widget->property("kind").toString() == u"primary"_s;
                const QRect place(button->rect.right() - menuRoom, button->rect.top(), menuRoom - 4,
                                  button->rect.height());
                styleparts::chevron(painter, visualRect(option->direction, option->rect, place),
                                    loud ? tokensOf(option->palette).onAccent
                                         : tokensOf(option->palette).secondText,
                                    0, 7.0);
                label.rect = visualRect(option->direction, option->rect,
                                        button->rect.adjusted(4, 0, -menuRoom, 0));
            }
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(option->rect, tokensOf(option->palette).surface);
            styleparts::scrollBar(painter, bar,
                                  subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
        return;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tarsus
