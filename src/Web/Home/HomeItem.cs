namespace Wengang.Web.Home;

/// <summary>One line of the home page: something to do, something wrong, or how we stand.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Number">The number that says how much; null when a sentence says it.</param>
/// <param name="Unit">Of the number.</param>
/// <param name="Detail">A sentence more.</param>
/// <param name="Address">Where to go on.</param>
/// <param name="IsUrgent">Needs a look today.</param>
public sealed record HomeItem(string Title, string? Number, string Unit, string Detail, string Address, bool IsUrgent = false);
