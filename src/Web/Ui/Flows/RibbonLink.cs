namespace Wengang.Web.Ui.Flows;

/// <summary>So many persons from a node on the left to one on the right.</summary>
/// <param name="From">Number of the node on the left.</param>
/// <param name="To">Number of the node on the right.</param>
/// <param name="Count">Persons.</param>
/// <param name="Address">The list behind it.</param>
public sealed record RibbonLink(int From, int To, int Count, string Address);
