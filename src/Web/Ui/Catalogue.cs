using Wengang.App;

namespace Wengang.Web.Ui;

/// <summary>Which figures there are.</summary>
public static class Catalogue
{
    public static bool Has(string code) => IndicatorCatalogue.All.All.Any(i => i.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
