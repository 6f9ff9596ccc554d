using System.Text;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Report;

/// <summary>The styles of the HTML report with the fonts its language needs inside.</summary>
internal static class ReportStyle
{
    private static readonly Dictionary<string, Lazy<string>> s_all = UiLanguage.All.Append(UiLanguage.Pseudo).ToDictionary(language => language.Tag, language => new Lazy<string>(() => Make(language.Tag)));

    public static string For(UiLanguage language) => s_all[language.Tag].Value;

    private static string Make(string language)
    {
        var css = new StringBuilder();
        Font(css, "Inter", "latin", "100 900", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215");
        if (language is "bs" or "sr-Latn" or "cnr" or "sq" or "en-XA")
            Font(css, "Inter", "latin-ext", "100 900", "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0");
        if (language is "ru" or "sr-Cyrl" or "mk")
            Font(css, "Inter", "cyrillic", "100 900", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116");
        if (language == "ar")
        {
            const string Arabic = "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC";
            Font(css, "Noto Sans Arabic", "arabic-400", "400 500", Arabic);
            Font(css, "Noto Sans Arabic", "arabic-700", "501 900", Arabic);
        }

        return css.Append(Encoding.UTF8.GetString(Read("report.css"))).ToString();
    }

    private static void Font(StringBuilder css, string family, string file, string weight, string range) => css
        .Append("@font-face{font-family:\"").Append(family).Append("\";src:url(data:font/woff2;base64,").Append(Convert.ToBase64String(Read(file + ".woff2")))
        .Append(") format(\"woff2\");font-weight:").Append(weight).Append(";unicode-range:").Append(range).Append("}\n");

    private static byte[] Read(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("Report/" + name) ?? throw new InvalidOperationException($"The assembly lacks Report/{name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
