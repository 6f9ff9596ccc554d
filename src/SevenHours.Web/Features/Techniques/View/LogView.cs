using SevenHours.Disciplines.Techniques;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>The log of a technique: how it stands with its order, and line by line what came.</summary>
/// <param name="Head">The technique.</param>
/// <param name="Kind">Which it is.</param>
/// <param name="Act">The act that began it, by handle.</param>
/// <param name="Covered">When orders allow it.</param>
/// <param name="Now">Exercise seconds now.</param>
/// <param name="Lines">Its lines, the newest first.</param>
/// <param name="Settled">The moments that were settled, in order.</param>
/// <param name="EndSays">What was reported at its end; null for nothing.</param>
/// <param name="IsDestroyed">Whether what nobody kept was destroyed.</param>
public sealed record LogView(
    TechniqueRow Head, TechniqueKind Kind, string Act, Listed<(long From, long Until)> Covered, long Now, Listed<LogRow> Lines, Listed<SettledRow> Settled, string? EndSays, bool IsDestroyed)
{
    /// <summary>The moment that waits for an answer, by number; -1 for none.</summary>
    public int Moment { get; init; } = -1;

    /// <summary>Whether it asks to stay passive rather than to stop.</summary>
    public bool IsTemptation { get; init; }

    /// <summary>Who can be asked to translate.</summary>
    public Listed<SpeakerRow> Speakers { get; init; } = [];

    /// <summary>When a translation on its way comes; null for none.</summary>
    public long? TranslationDue { get; init; }

    /// <summary>Whether lines wait for a translation nobody was asked for.</summary>
    public bool HasForeign { get; init; }

    /// <summary>The dates of the case: what was before STARTEX has no exercise time.</summary>
    public CallDates Dates { get; init; } = CallDates.Of(null, "en");

    /// <summary>The log of a technique; null when the desk does not know it.</summary>
    internal static LogView? Of(AtDesk at, Handle handle) => at.Read(desk => Of(desk, handle)) is { } log
        ? log with { Dates = CallDates.Of(at.Visit.Exercise.Edition.Package?.Manifest.Begins, at.Texts.Language.Tag) }
        : null;

    private static LogView? Of(SeatReading desk, Handle handle)
    {
        if (desk.Desk.Part<TechniquesDesk>().Find(handle) is not { } one)
            return null;

        var lines = TechniqueLog.Of(desk.Scenario, one.Log);
        var foreign = lines.Where(line => line.Language.Length > 0 && !one.IsTranslated(line.At)).Select(line => line.Language).Distinct().ToList();
        var open = one.Open;
        return new LogView(
            TechniqueRow.Of(desk, one), one.Kind, one.Act.ToString(), [.. one.Covered.Select(time => ((long)time.From.Seconds, (long)time.Until.Seconds))], desk.Desk.Now.Seconds,
            [.. lines.Reverse().Where(line => one.DestroyedAt == SimTime.Never || one.MarkOn(line.Number) is not null).Select(line => LogRow.Of(desk, one, line))],
            [.. one.Moments.Where(moment => moment.GoesOn is not null).Select(moment => SettledRow.Of(desk, one, moment))],
            desk.Texts.Find(one.EndSays), one.DestroyedAt != SimTime.Never)
        {
            Moment = open?.Moment ?? -1,
            IsTemptation = open is not null && desk.Scenario.Table<Technique>()[one.Technique].Moments[open.Moment].Kind == MomentKind.Incitement,
            TranslationDue = one.Translations.Where(asked => !asked.HasCome).Select(asked => (long?)asked.Due.Seconds).FirstOrDefault(),
            HasForeign = foreign.Count > 0,
            Speakers = [.. foreign.SelectMany(tag => SpeakerRow.For(desk, tag)).DistinctBy(row => row.Seat).OrderBy(row => row.IsQualified ? 0 : 1)],
        };
    }
}

/// <summary>A line of a log.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Says">What is written down, or said; null for talk nobody listened to.</param>
/// <param name="Means">What it means, once somebody translated it; null where there is nothing to translate or nobody has.</param>
/// <param name="Photo">What a photograph shows, in words; null for none.</param>
/// <param name="With">With whom; null where nobody is named.</param>
/// <param name="Lasts">How long, in seconds; 0 where nothing is said.</param>
/// <param name="Place">Where; null for nowhere in particular.</param>
/// <param name="Language">The language it is in; null for that of the team.</param>
/// <param name="IsAllowed">Whether an order allowed it then.</param>
/// <param name="IsPrivileged">Whether it is talk with a lawyer, doctor or confessor.</param>
/// <param name="Care">What was done about that; null for nothing.</param>
/// <param name="Exhibit">The exhibit it became; null while nobody kept it.</param>
/// <param name="Note">Why it was kept, in words; null for nothing.</param>
public sealed record LogRow(
    int Number, long At, string? Says, string? Means, string? Photo, string? With, int Lasts, string? Place, string? Language, bool IsAllowed, bool IsPrivileged,
    TalkCare? Care, string? Exhibit, string? Note)
{
    /// <summary>Whether the reader does not understand it.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The tag of its language.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Whether it can be kept.</summary>
    public bool MayKeep => Exhibit is null && (!IsPrivileged || Care == TalkCare.Heard);

    internal static LogRow Of(SeatReading desk, Deployment one, LogLine line)
    {
        var planted = line.Planted;
        var care = planted?.IsPrivileged == true ? one.CareOf(line.Number) : null;
        var isHidden = planted?.IsPrivileged == true && care != TalkCare.Heard;
        var knows = line.Language.Length == 0 || Tongue.Understands(desk.Scenario, desk.Desk.Seat, line.Language);
        var mark = one.MarkOn(line.Number);
        return new LogRow(
            line.Number, line.At.Seconds, isHidden ? null : desk.Of(line.Says), !isHidden && line.Language.Length > 0 && one.IsTranslated(line.At) ? desk.Texts.Find(planted!.Means) : null,
            isHidden || planted is null ? null : desk.Texts.Find(planted.Photo), planted is null ? null : desk.Texts.Find(planted.With), planted?.Lasts.Seconds ?? 0,
            line.Place.IsSome ? desk.Of(desk.Scenario.Subjects[line.Place].Title) : null, line.Language.Length == 0 ? null : LanguageName.Of(desk.Texts.Words, line.Language),
            one.IsAllowedAt(line.At), planted?.IsPrivileged == true, care, mark?.Exhibit.ToString(), mark is null ? null : desk.Texts.Find(mark.Note))
        {
            IsForeign = !knows && !one.IsTranslated(line.At),
            Tag = line.Language,
        };
    }
}

/// <summary>A moment at which somebody decided, or nobody did.</summary>
/// <param name="At">When it was settled, in exercise seconds.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Answer">What was decided, and by whom, in words.</param>
/// <param name="Says">What was reported then; null for nothing.</param>
/// <param name="GoesOn">Whether they went on.</param>
public sealed record SettledRow(long At, string Asked, string Answer, string? Says, bool GoesOn)
{
    internal static SettledRow Of(SeatReading desk, Deployment one, MomentState state)
    {
        var moment = desk.Scenario.Table<Technique>()[one.Technique].Moments[state.Moment];
        var answer = $"technique.settled.{TechniqueWords.Name(moment.Kind)}.{(state.GoesOn == true ? "on" : "stop")}";
        var who = state.Decider.IsSome ? desk.SeatTitle(state.Decider) : desk.Word("technique.settled.nobody");
        return new SettledRow(
            state.SettledAt.Seconds, desk.Of(moment.Asks), $"{desk.Word(answer)} · {who}", desk.Texts.Find(state.GoesOn == true ? moment.GoneOnSays : moment.StoppedSays), state.GoesOn == true);
    }
}
