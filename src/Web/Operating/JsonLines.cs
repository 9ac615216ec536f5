using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Wengang.Web.Operating;

/// <summary>
/// The log: one line of JSON for each event. Of our own events it writes the named values; of others only the sentence without its values,
/// and of an exception its type and where it arose but never its message: these may quote what somebody typed.
/// </summary>
public sealed class JsonLines(TextWriter output) : ILoggerProvider
{
    private const string Own = "Wengang.";
    private const string Template = "{OriginalFormat}";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Lock gate = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private void Write(Dictionary<string, object?> line)
    {
        var text = JsonSerializer.Serialize(line, Json);
        lock (gate)
        {
            output.WriteLine(text);
            output.Flush();
        }
    }

    private sealed class Logger(JsonLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
            var line = new Dictionary<string, object?>
            {
                ["time"] = DateTime.UtcNow.ToString("O"), ["level"] = logLevel.ToString(), ["category"] = category, ["event"] = eventId.Id,
                ["message"] = values.FirstOrDefault(v => v.Key == Template).Value as string ?? "",
            };
            if (category.StartsWith(Own, StringComparison.Ordinal))
            {
                foreach (var (name, value) in values.Where(v => v.Key != Template))
                {
                    line[char.ToLowerInvariant(name[0]) + name[1..]] = value;
                }
            }

            if (exception is not null)
            {
                line["exception"] = Types(exception);
                line["stack"] = exception.StackTrace;
            }

            lines.Write(line);
        }

        private static string Types(Exception exception) =>
            exception.GetType().FullName + (exception.InnerException is { } inner ? " < " + Types(inner) : "");
    }
}
