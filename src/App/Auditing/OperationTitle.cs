using System.Globalization;

namespace Wengang.App.Auditing;

/// <summary>How an operation is named to people.</summary>
internal static class OperationTitle
{
    public static string Title(this Operation operation) => string.Create(
        CultureInfo.InvariantCulture,
        $"第{operation.Sequence}号操作（{operation.At.ToLocalTime():yyyy-MM-dd HH:mm:ss}，{operation.User}，{operation.Reason}）");
}
