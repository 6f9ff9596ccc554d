using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using SevenHours.Disciplines.Networks;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.Files;

/// <summary>Files somebody wants to take in: what they hold, and the edit that would come of them.</summary>
/// <param name="Files">Their names and contents.</param>
/// <param name="Entities">How many entities they hold.</param>
/// <param name="Ties">How many ties.</param>
/// <param name="NewEntities">How many of the entities are not on the chart yet.</param>
/// <param name="LeftOut">How many days, grades and words do not fit and are left out.</param>
/// <param name="Problem">Why they cannot be read, with file and line; null when they can.</param>
public sealed partial record ImportView(IReadOnlyList<(string Name, string Text)> Files, int Entities, int Ties, int NewEntities, int LeftOut, string? Problem)
{
    /// <summary>The edit.</summary>
    public IReadOnlyList<ChangeRequest> Changes { get; private init; } = [];

    internal static ImportView Of(SeatReading desk, ChartContent content, IReadOnlyList<(string Name, string Text)> files)
    {
        try
        {
            var chart = Read(files);
            if (chart is null)
                return new ImportView(files, 0, 0, 0, 0, desk.Word("chart.import.nofile"));

            var making = new Making(desk, content);
            making.Add(chart);
            return new ImportView(files, chart.Entities.Count, chart.Ties.Count, making.NewEntities, making.LeftOut, null) { Changes = making.Changes };
        }
        catch (ChartException e)
        {
            return new ImportView(files, 0, 0, 0, 0, $"{string.Join(", ", files.Select(file => file.Name))}: {e.Message}");
        }
    }

    private static LinkChart? Read(IReadOnlyList<(string Name, string Text)> files)
    {
        if (files is [var one])
        {
            return one.Name.EndsWith(".gexf", StringComparison.OrdinalIgnoreCase) || one.Text.Contains("<gexf", StringComparison.Ordinal)
                ? Gexf.Read(new StringReader(one.Text))
                : GraphMl.Read(new StringReader(one.Text));
        }

        // Two tables: that of links is the one with a source and a target.
        if (files is not [var first, var second])
            return null;
        var (links, entities) = IsLinks(first.Text) ? (first, second) : (second, first);
        return EntityLinkCsv.Read(new StringReader(entities.Text), new StringReader(links.Text));
    }

    private static bool IsLinks(string text) => text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n'))).ToString().Contains("Target", StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes the edit: the file's ids stay where they can, so that a file taken in again changes only what is new in it.</summary>
    private sealed partial class Making(SeatReading desk, ChartContent content)
    {
        private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

        public List<ChangeRequest> Changes { get; } = [];

        public int NewEntities { get; private set; }

        public int LeftOut { get; private set; }

        public void Add(LinkChart chart)
        {
            foreach (var entity in chart.Entities)
            {
                var id = IdOf(entity.Id);
                NewEntities += Draw(id, ChartElement.EntityWord) ? 1 : 0;
                Say(id, ChartField.Label, entity.Label);
                Say(id, ChartField.Aliases, string.Join('\n', entity.Aliases));
                Say(id, ChartField.Kind, Word(entity.Kind));
                Say(id, ChartField.Role, Word(entity.Role));
            }

            foreach (var tie in chart.Ties)
            {
                var meant = $"{tie.From}\n{tie.To}\n{tie.Role}\n{tie.Since}";
                _times[meant] = _times.GetValueOrDefault(meant) + 1;
                var id = Hashed(string.Create(CultureInfo.InvariantCulture, $"{meant}\n{_times[meant]}"));
                Draw(id, ChartElement.TieWord);
                Say(id, ChartField.From, IdOf(tie.From));
                Say(id, ChartField.To, IdOf(tie.To));
                Say(id, ChartField.Kind, Word(tie.Role));
                Say(id, ChartField.Directed, tie.IsDirected ? "yes" : "");
                Say(id, ChartField.Since, Fit(Day(), tie.Since));
                Say(id, ChartField.Until, Fit(Day(), tie.Until));
                Say(id, ChartField.Source, tie.Source);
                Say(id, ChartField.Grade, Fit(Grade(), tie.Grade));
            }
        }

        private bool Draw(string id, string word)
        {
            if (content.Find(id) is { Exists: true })
                return false;
            Changes.Add(new ChangeRequest(id, ChartFields.WordOf(ChartField.Is), word));
            return true;
        }

        private void Say(string id, ChartField field, string value)
        {
            var was = content.Find(id) is { } element ? ElementJson.ValueOf(desk, element, field) ?? "" : "";
            if (value.Length > 0 && value != was)
                Changes.Add(new ChangeRequest(id, ChartFields.WordOf(field), value.Length > ChartFields.LongestText ? value[..ChartFields.LongestText] : value));
        }

        private string Word(string word)
        {
            var plain = Unplain().Replace(word.Trim().ToLowerInvariant(), "_").Trim('_', '-');
            LeftOut += plain.Length == 0 && word.Length > 0 ? 1 : 0;
            return plain.Length > 40 ? plain[..40] : plain;
        }

        private string Fit(Regex form, string value)
        {
            LeftOut += value.Length > 0 && !form.IsMatch(value) ? 1 : 0;
            return form.IsMatch(value) ? value : "";
        }

        private static string IdOf(string id) => ChartChange.IsId(id) ? id : Hashed(id);

        private static string Hashed(string text) => "i" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

        [GeneratedRegex("[^a-z0-9_-]+", RegexOptions.CultureInvariant)]
        private static partial Regex Unplain();

        [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant)]
        private static partial Regex Day();

        [GeneratedRegex("^([A-EX][1-5]?|[1-5])$", RegexOptions.CultureInvariant)]
        private static partial Regex Grade();
    }
}
