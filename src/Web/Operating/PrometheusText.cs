using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Wengang.App.Data.Writing;

namespace Wengang.Web.Operating;

/// <summary>Sums up what is measured and writes it in the text form of Prometheus.</summary>
public sealed class PrometheusText : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, Series> all = new();

    public PrometheusText(SiteMeter site)
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter == site.Meter || instrument.Meter.Name == RowMeter.Name)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Of(i, tags).Add(value));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Of(i, tags).Add(value));
        listener.Start();
    }

    public string Write()
    {
        var text = new StringBuilder();
        foreach (var group in all.Values.GroupBy(s => s.Name).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"# HELP {group.Key} {group.First().Help}\n# TYPE {group.Key} {(group.First().IsHistogram ? "histogram" : "counter")}\n");
            foreach (var series in group.OrderBy(s => s.Labels, StringComparer.Ordinal))
            {
                series.Write(text);
            }
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private Series Of(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            labels.Append(CultureInfo.InvariantCulture, $"{(labels.Length > 0 ? "," : "")}{name}=\"{Escaped(Convert.ToString(value, CultureInfo.InvariantCulture))}\"");
        }

        var histogram = instrument is Histogram<double>;
        var unit = instrument.Unit == "s" ? "_seconds" : histogram ? "" : "_total";
        var full = instrument.Name.Replace('.', '_') + unit;
        return all.GetOrAdd(full + labels, _ => new Series(full, instrument.Description ?? "", labels.ToString(), histogram));
    }

    private static string Escaped(string? text) =>
        (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private sealed class Series(string name, string help, string labels, bool isHistogram)
    {
        private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600];

        private readonly Lock gate = new();
        private readonly long[] counts = new long[Bounds.Length];
        private double sum;
        private long count;

        public string Name => name;

        public string Help => help;

        public string Labels => labels;

        public bool IsHistogram => isHistogram;

        public void Add(double value)
        {
            lock (gate)
            {
                sum += value;
                count++;
                for (var i = Bounds.Length - 1; isHistogram && i >= 0 && value <= Bounds[i]; i--)
                {
                    counts[i]++;
                }
            }
        }

        public void Write(StringBuilder text)
        {
            lock (gate)
            {
                if (!isHistogram)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name}{Braces("")} {sum}\n");
                    return;
                }

                for (var i = 0; i < Bounds.Length; i++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{Braces($"le=\"{Bounds[i]}\"")} {counts[i]}\n");
                }

                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{Braces("le=\"+Inf\"")} {count}\n{name}_sum{Braces("")} {sum}\n{name}_count{Braces("")} {count}\n");
            }
        }

        private string Braces(string more)
        {
            var inside = labels.Length > 0 && more.Length > 0 ? labels + "," + more : labels + more;
            return inside.Length == 0 ? "" : "{" + inside + "}";
        }
    }
}
