namespace Wengang.App.Subsidies.Counting;

/// <summary>By what the figures of subsidies are told apart.</summary>
public enum SplitBy
{
    Scheme,
    Fund,
    Township,
    Month,
}
