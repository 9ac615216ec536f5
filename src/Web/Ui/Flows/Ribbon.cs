namespace Wengang.Web.Ui.Flows;

/// <summary>A ribbon of the drawing.</summary>
/// <param name="Path">Its outline.</param>
/// <param name="Style">Class of its colour.</param>
/// <param name="Title">What it says.</param>
/// <param name="Address">The list behind it.</param>
public sealed record Ribbon(string Path, string Style, string Title, string Address);
