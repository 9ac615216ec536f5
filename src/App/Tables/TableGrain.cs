namespace Wengang.App.Tables;

/// <summary>What a row of a table stands for.</summary>
public enum TableGrain
{
    Township,
    Thing,
    Person,
}
