using SevenHours.Disciplines.Knowledge;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>The clock, and real emergencies. A syndicate of 0 means all of them.</content>
public sealed partial class Exercise
{
    /// <summary>Lets the clock run; the first time this is STARTEX.</summary>
    public async Task<Refusal?> RunAsync(Actor by, int syndicate = 0)
    {
        if (!by.May(Session, Permission.Steer))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (Session.IsArchived || Session.NoDuff is not null)
        {
            return Session.IsArchived ? ExerciseRefusals.IsArchived : ExerciseRefusals.NoDuff;
        }

        foreach (var one in Session.Syndicates.Where(n => syndicate == 0 || n.Number == syndicate))
        {
            var live = Live(one.Number);
            if (live.Events.Count == 0
                && await live.DoAsync(new Begin { By = by.Key }, new CommandId($"{Id}.begin.{live.Info.Number}")) is CommandAnswer.Refused refused
                && refused.Refusal != Refusal.BegunAlready)
            {
                return refused.Refusal;
            }
        }

        return (await DoAsync(new SessionCommand.Run(syndicate, Edition.Frame, time.GetUtcNow()))).Refusal;
    }

    /// <summary>Stops the clock.</summary>
    public Task<Refusal?> PauseAsync(Actor by, int syndicate = 0) =>
        ControlAsync(by, Permission.Steer, new SessionCommand.Pause(syndicate, ClockReason.Pause, time.GetUtcNow()));

    /// <summary>Gives the clock another speed, one of <see cref="ExerciseClock.Speeds"/>.</summary>
    public Task<Refusal?> SetSpeedAsync(Actor by, int speed, int syndicate = 0) =>
        ControlAsync(by, Permission.Steer, new SessionCommand.SetSpeed(syndicate, speed, time.GetUtcNow()));

    /// <summary>Moves the clock on to a time; all that is due until then happens.</summary>
    public Task<Refusal?> JumpAsync(Actor by, SimTime to, int syndicate = 0) =>
        JumpAsync(by, to, ClockReason.Jump, syndicate);

    /// <summary>Goes on to the opening of the next day of play: the night passes at once, and everybody reads what happened meanwhile.</summary>
    public async Task<Refusal?> OpenNextDayAsync(Actor by, int syndicate)
    {
        var now = Session.Syndicate(syndicate).Clock.TimeAt(time.GetUtcNow());
        return Edition.Frame.OpeningAfter(now) is { } opening
            ? await JumpAsync(by, opening, ClockReason.DayOpened, syndicate) ?? await TellMeanwhileAsync(by, opening, syndicate)
            : ExerciseRefusals.NoNextDay;
    }

    /// <summary>Stops everything for a real emergency. Anybody in the exercise may.</summary>
    /// <param name="by">Who raises it.</param>
    /// <param name="says">What happened, for those who clear it; empty for nothing.</param>
    public async Task<Refusal?> RaiseNoDuffAsync(Actor by, string says = "")
    {
        if (!by.May(Session, Permission.RaiseNoDuff))
        {
            return ExerciseRefusals.NoSuchPerson;
        }

        // An emergency is never refused because somebody wrote too much.
        var words = says.Trim() is { Length: > 0 } said ? TextStore.Prepare(said.Length > LongestReason ? said[..LongestReason] : said, OwnerOf(by)) : null;
        var command = new SessionCommand.RaiseNoDuff(by.Key, time.GetUtcNow(), words?.Reference ?? default);
        return (await DoAsync(command, null, words is null ? [] : [words.Attachment])).Refusal;
    }

    /// <summary>The emergency is over. Clocks stand until staff let them run.</summary>
    public Task<Refusal?> ClearNoDuffAsync(Actor by) => ControlAsync(by, Permission.ClearNoDuff, new SessionCommand.ClearNoDuff(by.Key, time.GetUtcNow()));

    /// <summary>Closes the exercise for good.</summary>
    public Task<Refusal?> ArchiveAsync(Actor by) => ControlAsync(by, Permission.Steer, new SessionCommand.Archive(time.GetUtcNow()));

    // The author's words: each desk reads them in its own language, and they stand in the log once however often they are sent.
    private async Task<Refusal?> TellMeanwhileAsync(Actor by, SimTime opening, int syndicate)
    {
        if (Edition.Frame.OpeningAt(opening) is not { Meanwhile.Count: > 0 } day || Live(syndicate).Read(world => world.HasEnded))
        {
            return null;
        }

        var (told, key) = (new SendAdHoc(Edition.Scenario.Everybody, Disciplines.Knowledge.Channel.Document, Edition.Title, day.Title, TextRef.Lines(day.Meanwhile), []), $"meanwhile.{syndicate}.{opening.Seconds}");
        return await DirectAsync(by, syndicate, told, key) is CommandAnswer.Refused refused
            ? refused.Refusal
            : await WriteBoardAsync(by, Said(day.Title), [.. day.Meanwhile.Take(MostBoardLines).Select(line => Shortened(Said(line)))], texts.Find(Boards.Board.Break) ?? "", $"{key}.board");
    }

    // On the board stands one language: that of the exercise.
    private string Said(TextRef text) => Edition.Scenario.Texts.Find(text.Key, Session.Exercise.Language).Text;

    private async Task<Refusal?> JumpAsync(Actor by, SimTime to, ClockReason reason, int syndicate)
    {
        var refusal = await ControlAsync(by, Permission.Steer, new SessionCommand.Jump(syndicate, to, reason, Edition.Frame, time.GetUtcNow()));
        if (refusal is null)
        {
            foreach (var one in Session.Syndicates.Where(n => syndicate == 0 || n.Number == syndicate))
            {
                await Live(one.Number).SettledAsync();
            }
        }

        return refusal;
    }
}
