namespace Wengang.App.Auditing;

/// <summary>Through which door an operation came.</summary>
public enum OperationSource
{
    Page,
    Import,
    Job,
    Device,
    Command,

    /// <summary>The person concerned, on the public pages.</summary>
    Person,

    /// <summary>The enterprise concerned, on the public pages.</summary>
    Enterprise,
}
