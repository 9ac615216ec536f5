namespace Wengang.Rules.Policies;

/// <summary>What a value of a document is.</summary>
public enum NodeKind
{
    Object,
    List,
    Text,
    Number,
    YesNo,
    Null,
}
