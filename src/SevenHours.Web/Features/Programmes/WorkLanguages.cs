using System.Collections.Immutable;
using System.Globalization;

namespace SevenHours.Web.Features.Programmes;

/// <summary>Languages people work in on a course: those of the regions the courses are held in.</summary>
public static class WorkLanguages
{
    /// <summary>Their tags, as they are offered.</summary>
    public static ImmutableArray<string> All { get; } =
        ["en", "fr", "ar", "ru", "es", "it", "de", "pt", "bs", "hr", "sr", "mk", "sq", "sl", "bg", "ro", "el", "tr", "uk", "pl", "hu", "ka", "hy", "az", "kk", "ky", "uz", "tg", "fa", "ur", "vi", "zh"];

    /// <summary>The name of a language in the reader's own, as far as this machine has it; else in itself.</summary>
    public static string Name(string tag, string reader)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(reader);
            return CultureInfo.GetCultureInfo(tag).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
