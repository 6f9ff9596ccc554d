using System.Text.Json.Nodes;
using SevenHours.Debriefing;
using SevenHours.Language;
using SevenHours.Web.Features.Across;

namespace SevenHours.Cli.Across;

/// <summary>What is compared, as one JSON object: times in seconds, shares in per cent, ids as authors wrote them. What too few people stand behind is null.</summary>
internal static class AcrossJson
{
    public static JsonObject Of(AcrossReading reading) => new()
    {
        ["exercise"] = "EXERCISE",
        ["case"] = reading.IsOneCase ? reading.Choice.Case : null,
        ["cases"] = new JsonArray([.. reading.Cases.Select(one => (JsonNode)one)]),
        ["runs"] = reading.Whole.Count,
        ["people"] = People(reading.Whole),
        ["ofStandIns"] = reading.OfStandIns,
        ["heldBack"] = reading.Whole.Left,
        ["unended"] = reading.Seen.Unended,
        ["least"] = RunBundle.Least,
        ["bundles"] = new JsonArray([.. reading.Whole.Bundles.Select(Bundle)]),
        ["groups"] = new JsonArray([.. reading.Groups.Select(group => (JsonNode)new JsonObject
        {
            ["name"] = group.Title.Length > 0 ? group.Title : group.Key, ["runs"] = group.Shown.Count, ["heldBack"] = group.Asked.Count - group.Shown.Count,
        })]),
        ["mistakes"] = new JsonArray([.. reading.Mistakes.Select(row => (JsonNode)new JsonObject
        {
            ["number"] = row.Number, ["runs"] = row.Cells[0].Runs.Count, ["share"] = row.Cells[0].Share, ["named"] = row.Cells[0].Named,
            ["groups"] = new JsonArray([.. row.Cells.Skip(1).Select(cell => (JsonNode)new JsonObject { ["runs"] = cell.Of == 0 ? null : cell.Runs.Count, ["of"] = cell.Of, ["share"] = cell.Share })]),
        })]),
        ["handOvers"] = new JsonArray([.. reading.HandOvers.Select(row => (JsonNode)new JsonObject { ["from"] = row.From, ["to"] = row.To, ["all"] = Cell(row.Cells[0]), ["groups"] = new JsonArray([.. row.Cells.Skip(1).Select(Cell)]) })]),
        ["measures"] = new JsonObject(reading.Series.Select(series => KeyValuePair.Create<string, JsonNode?>(series.Name, new JsonObject
        {
            ["unit"] = series.Unit, ["values"] = new JsonArray([.. series.Dots.Select(dot => (JsonNode)new JsonObject { ["bundle"] = dot.Bundle.Key, ["value"] = dot.Value })]),
        }))),
        ["decisions"] = new JsonArray([.. reading.Decisions.Select(row => (JsonNode)new JsonObject
        {
            ["seat"] = row.Seat, ["step"] = row.Step, ["runs"] = row.Runs,
            ["ways"] = new JsonArray([.. row.Ways.Select(way => (JsonNode)new JsonObject
            {
                ["way"] = SnakeCase.Of(way.Verdict), ["runs"] = way.Runs.Count, ["took"] = way.IsEndShown ? Lies(way.Took) : null, ["reached"] = way.IsEndShown ? way.Reached : null, ["ended"] = way.IsEndShown ? way.Ended : null,
            })]),
        })]),
        ["change"] = reading is { Effect: { } effect, Procedure: { } procedure } ? Change(effect, procedure) : null,
    };

    private static JsonNode Bundle(RunBundle bundle) => new JsonObject
    {
        ["key"] = bundle.Key,
        ["runs"] = new JsonArray([.. bundle.Runs.Select(run => (JsonNode)run.Key)]),
        ["people"] = bundle.People,
        ["reached"] = bundle.Runs.Count(run => run.Digest.ReachedGoal == true),
        ["ended"] = bundle.Runs.Count(run => run.Digest.ReachedGoal is not null),
    };

    private static JsonObject Change(ChangeEffect effect, SeenProcedure procedure) => new()
    {
        ["procedure"] = procedure.Says,
        ["since"] = procedure.Change.Since.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["before"] = new JsonObject { ["runs"] = effect.Before.Count, ["people"] = People(effect.Before) },
        ["after"] = new JsonObject { ["runs"] = effect.After.Count, ["people"] = People(effect.After) },
        ["enough"] = GroupComparison.Least,
        ["measures"] = new JsonObject(effect.Measures.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Name, new JsonObject
        {
            ["before"] = Lies(row.Before), ["after"] = Lies(row.After), ["difference"] = row.Difference, ["interval"] = row.Low is null ? null : new JsonArray(row.Low, row.High),
            ["delta"] = row.Delta, ["betterShare"] = row.BetterShare, ["verdict"] = SnakeCase.Of(row.Verdict),
        }))),
        ["differs"] = new JsonArray([.. effect.Differs.Select(one => (JsonNode)new JsonObject
        {
            ["what"] = SnakeCase.Of(one.Kind), ["before"] = new JsonArray([.. one.Before.Select(value => (JsonNode)value)]), ["after"] = new JsonArray([.. one.After.Select(value => (JsonNode)value)]),
        })]),
    };

    private static JsonObject? Cell(HandOverCell? cell) => cell is null ? null : new JsonObject
    {
        ["runs"] = cell.Runs, ["needs"] = cell.Needs, ["waited"] = Lies(cell.Waited), ["late"] = cell.Late, ["never"] = cell.Never,
    };

    private static JsonObject? Lies(Debriefing.Spread? spread) => spread is null ? null : new JsonObject
    {
        ["count"] = spread.Count, ["lower"] = spread.Lower, ["middle"] = spread.Middle, ["upper"] = spread.Upper,
    };

    private static int People(RunGroup group) => group.Runs.SelectMany(run => run.People).Distinct(StringComparer.Ordinal).Count();
}
