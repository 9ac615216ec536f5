namespace Wengang.App.Auditing;

/// <summary>Through which door an operation came.</summary>
public enum OperationSource
{
    Page,
    Import,
    Job,
    Device,
    Command,
}
