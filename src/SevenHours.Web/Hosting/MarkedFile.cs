using System.Text;

namespace SevenHours.Web.Hosting;

/// <summary>Files that leave the server. Each is called EXERCISE, and says so inside as well, in a form its kind allows.</summary>
public static class MarkedFile
{
    /// <summary>What every file says.</summary>
    public const string Mark = "EXERCISE";

    /// <summary>A table for spreadsheets. Its first column is <c>exercise</c> and says <see cref="Mark"/> in each row.</summary>
    /// <param name="name">What it is, without ending.</param>
    /// <param name="table">The rows.</param>
    public static IResult Csv(string name, string table) => Results.File(Encoding.UTF8.GetBytes(table), "text/csv; charset=utf-8", $"{Mark}-{name}.csv");

    /// <summary>Names an answer that is saved as a file.</summary>
    public static void Call(HttpContext context, string name) => context.Response.Headers.ContentDisposition = $"attachment; filename=\"{Mark}-{name}\"";
}
