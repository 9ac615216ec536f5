namespace Wengang.Rules.Policies;

/// <summary>Three-valued truth (Kleene). In this order a conjunction is the least and a disjunction the greatest.</summary>
public enum Truth
{
    NotMet = 0,
    Unknown = 1,
    Met = 2,
}
