using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>Keeps what a county sets for a scheme from a day on, within the open operation. Whether it is sound was asked before.</summary>
internal static class SchemeSettings
{
    /// <exception cref="EditRefusedException">It is set so already.</exception>
    public static void Put(Db db, SubsidyScheme scheme, ClaimFlow flow, string? policy, DateOnly from)
    {
        var (key, text, now) = (SchemeBook.Key(scheme.Code, from), SchemeText.Write(flow, policy), scheme.On(from));
        if (text == SchemeText.Write(now.Flow, now.Policy))
        {
            throw new EditRefusedException("没有改动：那一天本来就是这样办。");
        }

        if (db.Set<Setting>().FirstOrDefault(s => s.Key == key) is { } setting)
        {
            setting.Value = text;
        }
        else
        {
            db.Add(new Setting { Key = key, Value = text });
        }
    }

    /// <summary>False when nothing is set for the day.</summary>
    public static bool Remove(Db db, SubsidyScheme scheme, DateOnly from)
    {
        var key = SchemeBook.Key(scheme.Code, from);
        if (db.Set<Setting>().FirstOrDefault(s => s.Key == key) is not { } setting)
        {
            return false;
        }

        db.Remove(setting);
        return true;
    }
}
