using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>Reads the messages of a gettext catalogue, line by line.</summary>
internal sealed class PoReading
{
    private readonly List<TranslatedText> texts = [];
    private readonly List<TranslationFault> faults = [];
    private readonly SortedDictionary<int, StringBuilder> translations = [];
    private StringBuilder? context, source, plural, open;
    private bool isUnsure;
    private int begunAt;
    private string? language;

    public TranslatedFile Read(string text)
    {
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0) Finish();
            else if (line.StartsWith("#~", StringComparison.Ordinal)) continue;
            else if (line[0] == '#') Comment(line);
            else Content(line, number);
        }

        Finish();
        return new(language, texts, faults);
    }

    private void Comment(string line)
    {
        if (translations.Count > 0) Finish();
        if (line.StartsWith("#,", StringComparison.Ordinal)) isUnsure |= line.Contains("fuzzy", StringComparison.Ordinal);
    }

    private void Content(string line, int number)
    {
        if (line[0] == '"')
        {
            if (open is null) Fault(number, "is a text that belongs to nothing", "Put msgid or msgstr before it.");
            else Add(line, number);
            return;
        }

        var (keyword, rest) = line.IndexOfAny([' ', '\t']) is var end and > 0 ? (line[..end], line[end..].Trim()) : (line, "");
        if (keyword is "msgctxt" or "msgid" && source is not null) Finish();
        if (begunAt == 0) begunAt = number;
        open = keyword switch
        {
            "msgctxt" => context = new(),
            "msgid" => source = new(),
            "msgid_plural" => plural = new(),
            "msgstr" => translations[0] = new(),
            _ when keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword.EndsWith(']')
                && int.TryParse(keyword[7..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var form) => translations[form] = new(),
            _ => null,
        };
        if (open is null) Fault(number, $"begins with `{keyword}`, which no catalogue has", "Write msgctxt, msgid, msgid_plural or msgstr.");
        else Add(rest, number);
    }

    private void Add(string quoted, int number)
    {
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
        {
            Fault(number, "is not in quotation marks", "Close what was opened.");
            return;
        }

        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] != '\\') open!.Append(quoted[i]);
            else open!.Append(quoted[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }
    }

    private void Finish()
    {
        if (source is not null)
        {
            if (context is null && source.Length == 0) Heading(translations.Values.FirstOrDefault()?.ToString() ?? "");
            else if (context is null) Fault(begunAt, "has no msgctxt", "Keep the line msgctxt of the file that was exported: it says which text this is.");
            else Take(context.ToString());
        }

        (context, source, plural, open, isUnsure, begunAt) = (null, null, null, null, false, 0);
        translations.Clear();
    }

    private void Heading(string text)
    {
        const string Field = "Language:";
        var line = text.Split('\n').FirstOrDefault(one => one.StartsWith(Field, StringComparison.Ordinal));
        if (line is not null) language = line[Field.Length..].Trim().Replace('_', '-');
    }

    private void Take(string id)
    {
        if (translations.Values.All(form => form.Length == 0)) return;
        var categories = Plural.Categories(language ?? "en");
        var isPlural = plural is not null;
        if (translations.Keys.Any(form => form >= (isPlural ? categories.Count : 1)))
        {
            Fault(begunAt, "has more forms than its language", $"Keep the line Plural-Forms as it was exported; there are {categories.Count} forms.", id);
            return;
        }

        var target = isPlural
            ? new Wording(translations.Where(form => form.Value.Length > 0).Select(form => KeyValuePair.Create(categories[form.Key], form.Value.ToString())))
            : new Wording(translations[0].ToString());
        // What one form says in English may be the text of all: the catalogue cannot tell the two apart.
        var from = isPlural && plural!.ToString() != source!.ToString()
            ? new Wording([new("one", source.ToString()), new(Plural.Other, plural.ToString())])
            : new Wording(source!.ToString());
        texts.Add(new(id, begunAt, from, target, isUnsure));
    }

    private void Fault(int line, string what, string mend, string? id = null) => faults.Add(new(line, id, what, mend));
}
