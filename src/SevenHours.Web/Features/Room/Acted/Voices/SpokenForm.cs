using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>Reads what a form says was said.</summary>
internal static class SpokenForm
{
    /// <summary>The answer; null when the form says nothing, or several things at once.</summary>
    /// <param name="at">For whom.</param>
    /// <param name="form">The form: <c>said</c> names layers and details by their places, <c>kind</c> a manner.</param>
    /// <param name="words">Words of one's own; none for the author's.</param>
    public static SpeakForPersona? Read(AtVoice at, IFormCollection form, TextRef words)
    {
        var layers = at.Live.Scenario.Table<Persona>()[at.Persona].Layers;
        var ticked = form["said"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var touched = ticked.Select(value => value.Split('.')[0]).Distinct(StringComparer.Ordinal).ToList();
        if (touched is [var one])
        {
            return int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < layers.Count
                ? Told(at.Interview, layers[number], one, ticked, words) with { IsBrief = form.ContainsKey("brief") }
                : null;
        }

        var kind = Enum.TryParse<AnswerKind>(form["kind"], ignoreCase: true, out var typed) && Enum.IsDefined(typed) ? typed : words.IsSome ? AnswerKind.Responds : AnswerKind.Tells;
        return touched.Count > 0 || kind == AnswerKind.Tells ? null : new SpeakForPersona(at.Interview, kind, null, [], words);
    }

    private static SpeakForPersona Told(Handle interview, Layer layer, string number, HashSet<string> ticked, TextRef words)
    {
        var (details, drifted) = (new List<string>(), new List<string>());
        for (var i = 0; i < layer.Details.Count; i++)
        {
            var value = string.Create(CultureInfo.InvariantCulture, $"{number}.{i}");
            var isBent = ticked.Contains($"{value}~");
            if (isBent || ticked.Contains(value))
                details.Add(layer.Details[i].Name);
            if (isBent)
                drifted.Add(layer.Details[i].Name);
        }

        return new SpeakForPersona(interview, AnswerKind.Tells, layer.Name, details, words) { WithoutCore = !ticked.Contains(number), Drifted = drifted };
    }
}
