namespace Wengang.Web.Operating;

/// <summary>What is logged and where to.</summary>
public static class Logs
{
    /// <summary>Set to <c>json</c>: every request and job too, on standard output, as a service manager likes it. Otherwise errors only.</summary>
    public const string Variable = "WENGANG_LOG";

    /// <param name="output">Null: as the variable says.</param>
    public static void Add(ILoggingBuilder logging, TextWriter? output)
    {
        var everything = output is not null || Environment.GetEnvironmentVariable(Variable) == "json";
        logging.AddProvider(new JsonLines(output ?? (everything ? Console.Out : Console.Error)))
            .SetMinimumLevel(LogLevel.Error)
            .AddFilter("Wengang", everything ? LogLevel.Information : LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
    }
}
