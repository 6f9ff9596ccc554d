using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Analysis.Charts;
using SevenHours.Disciplines.Networks;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.Files;

/// <summary>Makes the edit of a file: its ids stay where they can, so that a file taken in again changes only what is new in it.</summary>
internal sealed partial class ImportEdit(SeatReading desk, ChartContent content)
{
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ties = new(StringComparer.Ordinal);

    public List<ChangeRequest> Changes { get; } = [];

    public int NewEntities { get; private set; }

    public int LeftOut { get; private set; }

    public void Add(LinkChart chart)
    {
        foreach (var entity in chart.Entities)
            Add(entity);
        foreach (var tie in chart.Ties)
            Add(tie);
    }

    private void Add(Entity entity)
    {
        var id = IdOf(entity.Id);
        _entities.Add(id);
        var isNew = Draw(id, ChartElement.EntityWord);
        NewEntities += isNew ? 1 : 0;
        Say(id, ChartField.Label, entity.Label.Length == 0 && isNew ? entity.Id : entity.Label);
        Say(id, ChartField.Aliases, string.Join('\n', entity.Aliases));
        Say(id, ChartField.Kind, Word(entity.Kind));
        Say(id, ChartField.Role, Word(entity.Role));
        Say(id, ChartField.Note, entity.Note);
        Say(id, ChartField.Confidence, Fit(Percent(), entity.Confidence));
        Say(id, ChartField.Unknown, entity.IsUnknown ? "yes" : "");
        Say(id, ChartField.Subject, Had(ChartField.Subject, entity.Subject));
        Say(id, ChartField.Pin, entity.Position is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at.X},{at.Y}") : "");
    }

    private void Add(Tie tie)
    {
        var id = IdOf(tie);
        _ties.Add(id);
        Draw(id, ChartElement.TieWord);
        Say(id, ChartField.From, IdOf(tie.From));
        Say(id, ChartField.To, IdOf(tie.To));
        Say(id, ChartField.Kind, Word(tie.Role));
        Say(id, ChartField.Directed, tie.IsDirected ? "yes" : "");
        Say(id, ChartField.Since, Fit(Day(), tie.Since));
        Say(id, ChartField.Until, Fit(Day(), tie.Until));
        Say(id, ChartField.Source, tie.Source);
        Say(id, ChartField.Basis, Had(ChartField.Basis, tie.Basis));
        Say(id, ChartField.Grade, Fit(Grade(), tie.Grade));
        Say(id, ChartField.Confidence, Fit(Percent(), tie.Confidence));
        Say(id, ChartField.Note, tie.Note);
    }

    /// <summary>A tie's own id, unless something else goes by it: other programs number ties from nought in every file. Then one made of what it says.</summary>
    private string IdOf(Tie tie)
    {
        var (from, to) = (IdOf(tie.From), IdOf(tie.To));
        if (ChartChange.IsId(tie.Id) && !_entities.Contains(tie.Id) && !_ties.Contains(tie.Id)
            && (content.Find(tie.Id) is not { } there || (there[ChartField.From] == from && there[ChartField.To] == to)))
        {
            return tie.Id;
        }

        var meant = $"{tie.From}\n{tie.To}\n{tie.Role}\n{tie.Since}";
        _times[meant] = _times.GetValueOrDefault(meant) + 1;
        return Hashed(string.Create(CultureInfo.InvariantCulture, $"{meant}\n{_times[meant]}"));
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

    private string Fit(Regex form, string value) => Kept(value, form.IsMatch(value));

    private string Had(ChartField field, string token) => Kept(token, token.Length > 0 && ChartSources.IsHad(desk, field, token));

    private string Kept(string value, bool fits)
    {
        LeftOut += value.Length > 0 && !fits ? 1 : 0;
        return fits ? value : "";
    }

    private static string IdOf(string id) => ChartChange.IsId(id) ? id : Hashed(id);

    private static string Hashed(string text) => "i" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    [GeneratedRegex("[^a-z0-9_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unplain();

    [GeneratedRegex("^(100|[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("^([A-EX][1-5]?|[1-5])$", RegexOptions.CultureInvariant)]
    private static partial Regex Grade();
}
