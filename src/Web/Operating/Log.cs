namespace Wengang.Web.Operating;

/// <summary>What is logged, in one place: kinds and keys, never names, numbers or what somebody typed.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Error, "Job {Kind} {Id} failed: {Cause}")]
    public static partial void JobFailed(ILogger logger, string kind, long id, string cause, Exception exception);

    [LoggerMessage(1002, LogLevel.Warning, "The queue of jobs cannot be read: {Cause}")]
    public static partial void QueueUnreachable(ILogger logger, string cause);

    [LoggerMessage(1003, LogLevel.Warning, "The nightly jobs could not be looked after: {Cause}")]
    public static partial void NightlyMissed(ILogger logger, string cause);

    [LoggerMessage(1004, LogLevel.Information, "{Method} {Route} {Status} {Milliseconds} ms, account {Account}")]
    public static partial void Answered(ILogger logger, string method, string route, int status, long milliseconds, long account);
}
