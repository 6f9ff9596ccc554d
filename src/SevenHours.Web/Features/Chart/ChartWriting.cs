using System.ComponentModel;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Live;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Chart;

/// <summary>One thing a client writes of an element.</summary>
public sealed record ChangeRequest(
    [property: Description("The element's id: 1 to 40 letters, digits, -, _ or . that the client chose.")] string Element,
    [property: Description("The field, such as is, label, kind, from, to.")] string Field,
    [property: Description("What it says now; null or empty to take it away. Sources and subjects by their tokens.")] string? Value);

/// <summary>Turns what clients and forms write into commands: words travel beside them, tokens become what they mean.</summary>
internal static class ChartWriting
{
    /// <summary>The command of some changes with the words it refers to; a refusal when a field or token is unknown.</summary>
    public static (EditChart? Command, IReadOnlyList<TypedWords> Words, Refusal? Refused) Read(
        AtDesk at, string chart, IReadOnlyList<ChangeRequest> requests, bool isImport = false)
    {
        var (changes, words) = (new List<ChartChange>(requests.Count), new List<TypedWords>());
        foreach (var request in requests)
        {
            if (request is null)
                return (null, [], ChartRefusals.NothingDrawn);
            if (ChartFields.Find(request.Field) is not { } field || request.Value?.Length > ChartFields.LongestText)
                return (null, [], ChartRefusals.Unfit((ChartFields.Find(request.Field) ?? ChartField.Is).ToString().ToLowerInvariant()));

            var value = string.IsNullOrWhiteSpace(request.Value) ? null : request.Value.Trim();
            if (ChartChange.IsTyped(field))
            {
                var said = at.Say(value);
                if (said is not null)
                    words.Add(said);
                changes.Add(new ChartChange(request.Element, field, null, said?.Reference ?? TextRef.None));
                continue;
            }

            if (value is not null && field is ChartField.Basis or ChartField.Subject && ChartSources.Meant(at, field, value!) is var meant)
            {
                if (meant is null)
                    return (null, [], ChartRefusals.NotYourSource);
                value = meant;
            }

            changes.Add(new ChartChange(request.Element, field, value));
        }

        return Handle.TryParse(chart, out var handle)
            ? (new EditChart(at.Seat, handle, changes) { IsImport = isImport }, words, null)
            : (null, [], Refusal.NoSuchThing);
    }

    /// <summary>Writes; null when it is durable.</summary>
    public static async Task<Refusal?> WriteAsync(AtDesk at, string chart, IReadOnlyList<ChangeRequest> requests, string? key, bool isImport = false)
    {
        var (command, words, refused) = Read(at, chart, requests, isImport);
        return command is null ? refused : await at.DoAsync(command, key, words);
    }
}
