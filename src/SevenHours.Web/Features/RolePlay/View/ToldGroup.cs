using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>What the person acted has told one seat.</summary>
/// <param name="Seat">Whom.</param>
/// <param name="Agency">Of which agency.</param>
/// <param name="Rows">What, in order.</param>
public sealed record ToldGroup(string Seat, string Agency, Listed<ToldRow> Rows)
{
    /// <summary>By person told, whoever was spoken with last first.</summary>
    public static Listed<ToldGroup> All(Exercise exercise, SeatPlace seat, DeskTexts texts)
    {
        var scenario = exercise.Live(seat.Syndicate).Scenario;
        var told = exercise.ToldBy(seat);
        return
        [
            .. told.SelectMany(one => one.To.ToList().Select(to => (To: to, Told: one))).GroupBy(one => one.To)
                .OrderByDescending(group => group.Last().Told.At)
                .Select(group => new ToldGroup(
                    texts.Of(scenario.Seats[group.Key].Title),
                    texts.Of(scenario.Agencies[scenario.Seats[group.Key].Agency].Title),
                    [.. group.Select(one => ToldRow.Of(one.Told, scenario, texts))])),
        ];
    }
}

/// <summary>Something told.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Way">How, as a word's id.</param>
/// <param name="Words">What.</param>
/// <param name="IsOld">Whether its record was corrected since.</param>
/// <param name="By">Who acted then; empty when nobody did or his name is gone.</param>
/// <param name="Record">The record of the scene, while it can be corrected; empty otherwise.</param>
public sealed record ToldRow(long At, string Way, Listed<string> Words, bool IsOld, string By, string Record)
{
    internal static ToldRow Of(Told told, Scenario scenario, DeskTexts texts) => new(
        told.At.Seconds,
        $"role.told.way.{told.Way.ToString().ToLowerInvariant()}",
        [.. told.Words.Select(texts.Of), .. told.Facts.Select(fact => texts.Of(scenario.Table<Fact>()[fact].Statement))],
        told.IsSuperseded,
        texts.Name(told.By) ?? "",
        told.Record.IsSome && !told.IsSuperseded ? told.Record.ToString() : "");
}
