using System.Globalization;
using SevenHours.Analysis.Charts;

namespace SevenHours.Disciplines.Networks;

/// <summary>A chart as the analysis library takes it: for measures, scores and files.</summary>
public static class ChartConversion
{
    /// <summary>What stands on a chart. Merged entities are one, which goes by all their names.</summary>
    /// <param name="content">The chart.</param>
    /// <param name="words">Looks up what was typed; null once it is erased.</param>
    /// <param name="identify">
    /// Further names of an entity bound to a person, place or thing of the case file, given its author's id: what makes clear to a score who is meant.
    /// Nobody is when left away.
    /// </param>
    /// <param name="bound">
    /// What a reader may have of a <see cref="ChartField.Subject"/> or <see cref="ChartField.Basis"/>: a token and words, or null. Nothing is said of either when
    /// left away, as the author's ids stay inside.
    /// </param>
    public static LinkChart ToLinkChart(
        this ChartContent content, Func<Kernel.TextRef, string?> words, Func<string, IEnumerable<string>>? identify = null,
        Func<ChartField, string, (string Token, string Words)?>? bound = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(words);
        var merged = content.Elements.Where(e => e.IsEntity && !content.IsShown(e)).ToLookup(e => content.Standing(e.Id), StringComparer.Ordinal);
        string Said(ChartElement element, ChartField field) => words(element.Text(field)) ?? "";
        (string Token, string Words) Bound(ChartElement element, ChartField field) =>
            element[field] is { } name && bound?.Invoke(field, name) is { } known ? known : ("", "");
        return new LinkChart(content.Entities.Select(EntityOf), content.Ties.Select(TieOf));

        Entity EntityOf(ChartElement entity)
        {
            var label = Said(entity, ChartField.Label);
            ChartElement[] all = [entity, .. merged[entity.Id]];
            var names = all.SelectMany(e => Said(e, ChartField.Aliases).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Concat(merged[entity.Id].Select(e => Said(e, ChartField.Label)))
                .Concat(all.Select(e => e[ChartField.Subject]).OfType<string>().SelectMany(subject => identify?.Invoke(subject) ?? []));
            return new Entity(
                entity.Id, label, entity[ChartField.Kind] ?? "",
                [.. names.Where(name => name.Length > 0 && name != label).Distinct(StringComparer.Ordinal)])
            {
                Role = entity[ChartField.Role] ?? merged[entity.Id].Select(e => e[ChartField.Role]).FirstOrDefault(role => role is not null) ?? "",
                Note = string.Join('\n', all.Select(e => Said(e, ChartField.Note)).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal)),
                Confidence = entity[ChartField.Confidence] ?? "",
                IsUnknown = entity[ChartField.Unknown] is not null,
                Subject = all.Select(e => Bound(e, ChartField.Subject).Token).FirstOrDefault(token => token.Length > 0) ?? "",
                Position = SpotOf(entity[ChartField.Pin]),
            };
        }

        Tie TieOf(ChartElement tie)
        {
            var ends = content.EndsOf(tie);
            var basis = Bound(tie, ChartField.Basis);
            return new Tie(ends.From, ends.To, tie[ChartField.Kind] ?? "")
            {
                Id = tie.Id,
                IsDirected = tie[ChartField.Directed] is not null,
                Since = tie[ChartField.Since] ?? "",
                Until = tie[ChartField.Until] ?? "",
                Source = Said(tie, ChartField.Source),
                Basis = basis.Token,
                BasisWords = basis.Words,
                Grade = tie[ChartField.Grade] ?? "",
                Confidence = tie[ChartField.Confidence] ?? "",
                Note = Said(tie, ChartField.Note),
            };
        }
    }

    /// <summary>Where a pin is; null for none.</summary>
    public static Spot? SpotOf(string? pin) => pin?.Split(',') is [var x, var y]
        ? new Spot(int.Parse(x, CultureInfo.InvariantCulture), int.Parse(y, CultureInfo.InvariantCulture))
        : null;
}
