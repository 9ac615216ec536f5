namespace Wengang.Rules.Values;

/// <summary>核实结果 of one month's question to a person: as last month, otherwise, or not reached.</summary>
public enum AnswerKind
{
    Unchanged,
    Changed,
    Unreachable,
}
