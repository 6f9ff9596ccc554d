using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Conversation.Ratings;

/// <summary>What the forms of the ratings bring: several at once, each its own rating.</summary>
internal static class RatingForms
{
    private const string ValuePrefix = "value.";

    /// <summary>The name a thing has in a form: <c>o1.2</c> for a criterion, <c>leading</c> for a trait.</summary>
    public static string NameOf(RatedThing thing) => thing.Trait is { } trait ? SnakeCase.Of(trait) : $"{thing.Objective}.{thing.Criterion}";

    /// <summary>The thing of a name in a form; null when there is none.</summary>
    public static RatedThing? Find(string name, int syndicate) =>
        SnakeCase.Find<TeamTrait>(name) is { } trait ? RatedThing.OfTrait(syndicate, trait)
        : name.LastIndexOf('.') is > 0 and var dot && ConversationFeature.Number(name[(dot + 1)..]) is > 0 and var criterion ? RatedThing.OfCriterion(syndicate, name[..dot], criterion)
        : null;

    // A row that says what it said before is not written again.
    public static async Task<Refusal?> RateAsync(OnFloor at, IFormCollection form)
    {
        var key = OnFloor.KeyOf(form);
        foreach (var (field, typed) in form.Where(pair => pair.Key.StartsWith(ValuePrefix, StringComparison.Ordinal)))
        {
            var name = field[ValuePrefix.Length..];
            if (Find(name, Syndicate(form)) is not { } thing)
                return ReviewRefusals.NoSuchRating;
            var (value, remark) = (ConversationFeature.Number(typed), form[$"remark.{name}"].ToString().Trim());
            var before = at.Exercise.Reviews.Now.Of(thing).FirstOrDefault(rating => rating.By == at.By.Key);
            if (value == (before?.Value ?? 0) && (value == 0 || remark == (before is null ? "" : at.Said(before.Remark))))
                continue;
            if (await at.Exercise.RateAsync(at.By, thing, value, remark, $"{key[..Math.Min(key.Length, 40)]}-{StableHash(name)}") is { } refusal)
                return refusal;
        }

        return null;
    }

    public static async Task<Refusal?> AgreeAsync(OnFloor at, IFormCollection form) =>
        Find(form["thing"].ToString(), Syndicate(form)) is { } thing
            ? await at.Exercise.AgreeAsync(at.By, thing, ConversationFeature.Number(form["value"]), form["why"].ToString(), OnFloor.KeyOf(form))
            : ReviewRefusals.NoSuchRating;

    private static int Syndicate(IFormCollection form) => Math.Max(1, ConversationFeature.Number(form["syndicate"]));

    // The same press must give the same keys on every server.
    private static int StableHash(string name) => name.Aggregate(17, static (hash, letter) => unchecked(hash * 31 + letter) & 0x7FFFFFFF);
}
