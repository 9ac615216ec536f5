namespace Wengang.Web.Commands;

/// <summary>The command line was written wrongly; the message says how in Chinese.</summary>
public sealed class UsageException(string message) : Exception(message);
