namespace Wengang.Web.Ui.Flows;

/// <summary>An end of ribbons: a township on the left or a destination on the right.</summary>
/// <param name="Name">Chinese.</param>
/// <param name="Style">Class of its colour; empty on the left.</param>
/// <param name="Count">Persons.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Height">In the measure of the drawing.</param>
/// <param name="Address">The list behind it.</param>
public sealed record RibbonNode(string Name, string Style, int Count, decimal Top, decimal Height, string Address)
{
    public decimal Middle => Top + Height / 2;
}
