namespace Wengang.App.Monitoring.Checking;

/// <summary>An answer cannot be taken; the message is for the worker.</summary>
internal sealed class CheckRefusedException(RefusalKind kind, string message) : Exception(message)
{
    public RefusalKind Kind { get; } = kind;
}
