using Wengang.App.Indicators;

namespace Wengang.Web.Ui.Figures;

/// <summary>A figure on another day, for comparing.</summary>
/// <param name="Title">上月底, 上年底 and so on.</param>
/// <param name="Figure">The figure of that day, as known at the page's moment.</param>
/// <param name="KnownNow">The same as known now; null when the page shows what is known now anyway.</param>
public sealed record ComparedDay(string Title, Figure Figure, Figure? KnownNow);
