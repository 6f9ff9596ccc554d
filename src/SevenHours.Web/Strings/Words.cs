using System.Globalization;
using System.Text;
using SevenHours.Language;

namespace SevenHours.Web.Strings;

/// <summary>The interface's words in one language. Immutable and safe to share between threads.</summary>
public sealed class Words
{
    private static readonly StringTable s_english = StringTable.Embedded("en");
    private static readonly Dictionary<string, NumberFormatInfo> s_numbers =
        UiLanguage.All.Append(UiLanguage.Pseudo).ToDictionary(language => language.Tag, NumbersOf);
    private static readonly Dictionary<string, Words> s_all =
        UiLanguage.All.Append(UiLanguage.Pseudo).ToDictionary(language => language.Tag, language => new Words(language, Table(language)));

    private readonly StringTable _table;

    private Words(UiLanguage language, StringTable table)
    {
        Language = language;
        _table = table;
    }

    public UiLanguage Language { get; }

    /// <summary>
    /// The languages a reader may choose: those with at least nine of ten texts. What is missing there stands in English; a language
    /// that is less far can be read by its address, for those who translate it.
    /// </summary>
    public static IReadOnlyList<UiLanguage> Offered { get; } = [.. UiLanguage.All.Where(language => s_all[language.Tag]._table.Ids.Count(Has) * 10 >= s_english.Ids.Count() * 9)];

    /// <summary>Whether the interface has a text of this id.</summary>
    public static bool Has(string id) => s_english.Forms(id) is not null;

    /// <summary>The words of a language; English when the interface does not speak it.</summary>
    public static Words In(string? tag) => s_all[(UiLanguage.Find(tag) ?? UiLanguage.English).Tag];

    /// <summary>
    /// The text of an id with its placeholders filled. An id this language lacks is taken from English; one that no language
    /// has comes back as itself. The argument named <c>n</c>, when it is a whole number, chooses the plural form.
    /// </summary>
    public string this[string id, params ReadOnlySpan<(string Name, object? Value)> arguments]
    {
        get
        {
            var forms = _table.Forms(id);
            var language = forms is null ? s_english.Language : _table.Language;
            forms ??= s_english.Forms(id);
            if (forms is null)
                return id;

            var form = forms.GetValueOrDefault(Category(language, arguments)) ?? forms["other"];
            return arguments.IsEmpty ? form : Fill(form, arguments);
        }
    }

    /// <summary>
    /// A number as the language writes it: its decimal sign and what stands between thousands, with Western digits in every language, as
    /// times have.
    /// </summary>
    public string Number(decimal value, string format = "0.#") => value.ToString(format, s_numbers[Language.Tag]);

    private static NumberFormatInfo NumbersOf(UiLanguage language)
    {
        // Arabic with Western digits is written as the Maghreb and the United Nations print it in tables: as English is.
        if (language.RightToLeft || language == UiLanguage.Pseudo)
            return NumberFormatInfo.InvariantInfo;

        // Montenegrin is not known to every machine; it writes as Serbian does.
        var format = (NumberFormatInfo)CultureInfo.GetCultureInfo(language.Tag == "cnr" ? "sr-Latn-ME" : language.Tag).NumberFormat.Clone();
        format.NegativeSign = "-";
        return format;
    }

    private static StringTable Table(UiLanguage language)
    {
        var own = StringTable.Embedded(language.Tag);
        return language.DerivedFrom is null ? own
            : language == UiLanguage.Pseudo ? own.With(s_english, PseudoText.Of)
            : own.With(StringTable.Embedded(language.DerivedFrom.Tag), SerbianScript.ToCyrillic);
    }

    private static string Category(string language, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        foreach (var (name, value) in arguments)
        {
            if (name == "n" && value is int or long)
                return Plural.Category(language, Convert.ToInt64(value, CultureInfo.InvariantCulture));
        }

        return "other";
    }

    private static string Fill(string form, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var text = new StringBuilder(form);
        foreach (var (name, value) in arguments)
            text.Replace("{" + name + "}", Convert.ToString(value, CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
