using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.Web.Access;

namespace Wengang.Web.Pages;

/// <summary>What went wrong, and the way on.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet(int status = StatusCodes.Status500InternalServerError) => Explain(status);

    public void OnPost(int status = StatusCodes.Status500InternalServerError) => Explain(status);

    private void Explain(int status) => (Heading, Advice) = status switch
    {
        StatusCodes.Status404NotFound => ("没有这一页", "地址可能写错了，要找的内容可能已经不在了，或者不归您的辖区。请从首页重新点进来。"),
        StatusCodes.Status400BadRequest => ("地址里的内容看不懂", "日期要写成 2023-06-30 的样子。如果是点按钮之后看到这一页，多半是网站重新启动过：请返回刷新，再点一次。"),
        StatusCodes.Status403Forbidden => ("您的岗位没有这项权限", "如果工作需要，请联系县里的安全管理员授予岗位；有几个岗位的，可以在右上角换一个再试。"),
        StatusCodes.Status429TooManyRequests => ("操作太频繁", "为防止有人猜密码、批量翻看名单，一分钟内的次数有限制。请过一分钟再试。"),
        StatusCodes.Status413PayloadTooLarge => ("文件太大", "请分几次上传，或者把表分成几个文件。"),
        StatusCodes.Status405MethodNotAllowed => ("这一页不能这样打开", "请从首页重新点进来。"),
        _ => ("没有完成", "程序出了错，数据没有改动。请返回再试一次；仍然不行，请看运行网站的命令行窗口里的提示，并告诉管理员您点了什么。"),
    };
}
