namespace Wengang.Rules.Values;

/// <summary>Sex as on the identity card (GB/T 2261.1).</summary>
public enum Sex
{
    Male,
    Female,
}
