using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

internal static class SharedStringsReader
{
    public static SharedStrings Read(Stream? part, ReadLimits limits)
    {
        var strings = new SharedStrings(limits.MaxSharedStringBytes);
        if (part is null)
        {
            return strings;
        }

        using var xml = new XmlScanner(part);
        var item = new StringItem(limits.MaxCellChars);
        while (xml.ReadTag())
        {
            if (!xml.IsEnd && xml.NameIs("si"u8))
            {
                item.Read(xml);
                strings.Add(item.Text, item.TooLong);
            }
        }

        return strings;
    }
}
