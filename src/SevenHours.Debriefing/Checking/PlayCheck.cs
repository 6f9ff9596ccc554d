using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <summary>What only playing shows: <c>sevenhours check --play</c>. Plays every skill, every short form that promises something, and the
/// school solution without each key decision. Of a package compiled in a form it looks at what that form promises alone.</summary>
public sealed class PlayCheck
{
    /// <summary>How long an agency may hear and do nothing.</summary>
    public static readonly SimSpan LongestIdle = SimSpan.FromMinutes(30);

    /// <summary>How many points of a hundred a key decision is worth at least.</summary>
    public const int LeastKeyWorth = 5;

    /// <summary>The skill that follows the school solution as it stands.</summary>
    public const string School = "school";

    private readonly CompiledPackage compiled;
    private readonly Scenario scenario;
    private readonly PlayFrame frame;
    private readonly PlayCheckOptions options;

    private PlayCheck(CompiledPackage compiled, Scenario scenario, PlayFrame frame, PlayCheckOptions options) =>
        (this.compiled, this.scenario, this.frame, this.options) = (compiled, scenario, frame, options);

    private Diagnostics Found => compiled.Package.Diagnostics;

    /// <summary>Plays and reports to the package's diagnostics. A package that did not compile is left as it is.</summary>
    /// <param name="compiled">The package.</param>
    /// <param name="options">How much to play.</param>
    /// <param name="onDone">Told how many plays of how many are done; called on several threads. The whole shrinks when a key decision is settled.</param>
    /// <param name="cancellation">Stops between plays.</param>
    public static void Run(
        CompiledPackage compiled,
        PlayCheckOptions? options = null,
        Action<int, int>? onDone = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        if (compiled is { Scenario: not null, Frame.Form: not null })
        {
            FormPromises.Run(compiled, options ?? new PlayCheckOptions(), onDone, cancellation);
        }
        else if (compiled is { Scenario: { } scenario, Frame: { } frame })
        {
            ObjectiveCheck.Run(compiled);
            new PlayCheck(compiled, scenario, frame, options ?? new PlayCheckOptions()).Run(onDone, cancellation);
        }
    }

    private void Run(Action<int, int>? onDone, CancellationToken cancellation)
    {
        var keyPlays = options.KeyPlays * KeyTrials.Keys(scenario).Count;
        var forms = FormPromises.All(compiled, scenario);
        var (done, sampled) = (0, (scenario.Table<Skill>().Count + forms.Sum(form => form.Skills.Count)) * options.Plays);
        void Played() => onDone?.Invoke(Interlocked.Increment(ref done), sampled + keyPlays);
        var samples = PlaySample.Of(scenario, frame, options, Played, cancellation);
        CheckPromises(samples);
        CheckCircles(samples);
        foreach (var form in forms)
        {
            form.Check(options, Found, Played, cancellation);
        }

        CheckInjects([.. samples.SelectMany(s => s.Plays)]);
        CheckFacts([.. samples.SelectMany(s => s.Plays)]);
        CheckIdling(samples.FirstOrDefault(s => s.Skill == School));
        if (keyPlays > 0 && samples.FirstOrDefault(s => s.Skill == School) is { } school)
        {
            CheckKeys(WorthOfKeys(school, (played, all) => onDone?.Invoke(sampled + played, sampled + all), cancellation));
        }
    }

    /// <summary>The plays of the school solution are the same seeds: what was played there is not played again.</summary>
    private IReadOnlyList<KeyDecisionWorth> WorthOfKeys(PlaySample school, Action<int, int> onDone, CancellationToken cancellation)
    {
        var skills = scenario.Table<Skill>();
        var skill = skills[skills[School]];
        return options.KeyPlays <= school.Plays.Count
            ? KeyDecisionWorth.Of(
                scenario, frame, skill, [.. school.Plays.Take(options.KeyPlays).Select(p => p.Whole)], options.Seed, LeastKeyWorth, onDone, cancellation)
            : KeyDecisionWorth.Of(scenario, frame, skill, options.KeyPlays, options.Seed, LeastKeyWorth, onDone, cancellation);
    }

    private void CheckPromises(IReadOnlyList<PlaySample> samples)
    {
        foreach (var (skill, share) in compiled.Package.Manifest.Promises.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (samples.FirstOrDefault(s => s.Skill == skill) is not { } sample)
            {
                Found.Report(PlayRules.NoSuchSkill, share.WrittenAt, skill);
            }
            else if (sample.Breaks(share) is { } percent)
            {
                Found.Report(
                    PlayRules.PromiseNotKept, share.WrittenAt, skill, Say(percent), Say(sample.Plays.Count),
                    Say(share.AtLeast), Say(share.AtMost));
            }
        }
    }

    private void CheckCircles(IReadOnlyList<PlaySample> samples)
    {
        foreach (var sample in samples)
        {
            if (sample.Plays.FirstOrDefault(p => p.Circle.Count > 0) is { } play)
            {
                var rule = compiled.Package.Find<RuleModel>(scenario.Rules[play.Circle[0]].Name);
                Found.Report(
                    PlayRules.Runaway, rule?.WrittenAt ?? compiled.Package.Manifest.WrittenAt, play.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture), sample.Skill,
                    string.Join(", ", play.Circle.Select(r => scenario.Rules[r].Name)));
            }
        }
    }

    private void CheckInjects(IReadOnlyList<PlayTrace> plays)
    {
        var injects = scenario.Table<Inject>();
        foreach (var id in injects.Ids.Where(_ => plays.Count > 0))
        {
            var at = compiled.Package.Find<InjectModel>(injects[id].Name)!.WrittenAt;
            if (!plays.Any(p => p.Delivered[id.Index]))
            {
                Found.Report(PlayRules.NeverDelivered, at, injects[id].Name, Say(plays.Count));
            }
            else if (!plays.Any(p => p.Opened[id.Index]))
            {
                Found.Report(PlayRules.NeverOpened, at, injects[id].Name, Say(plays.Count));
            }
        }
    }

    private void CheckFacts(IReadOnlyList<PlayTrace> plays)
    {
        var facts = scenario.Table<Fact>();
        foreach (var id in facts.Ids.Where(f => facts[f].NeededBy.Count > 0 && plays.Count > 0))
        {
            var at = compiled.Package.Find<FactModel>(facts[id].Name)!.WrittenAt;
            var holders = plays.Aggregate(SeatSet.Nobody, (all, p) => all | p.Holders[id.Index]);
            if (holders.IsEmpty)
            {
                Found.Report(PlayRules.OutOfReach, at, facts[id].Name, Say(plays.Count));
                continue;
            }

            foreach (var need in facts[id].NeededBy.Where(n => (n.Seats & holders).IsEmpty))
            {
                Found.Report(PlayRules.NeverReaches, at, facts[id].Name, Parties.NameOf(scenario, need.Seats) ?? "", Say(plays.Count));
            }
        }
    }

    private void CheckIdling(PlaySample? sample)
    {
        foreach (var agency in compiled.Package.All<AgencyModel>().Where(a => sample is not null && !a.StandInOnly))
        {
            List<SeatModel> seats = [.. compiled.Package.All<SeatModel>()
                .Where(s => s.Agency.Id == agency.Id && s.Kind == SeatKind.Participant)];
            if (seats.Count == 0 || seats.Exists(s => s.IdleBecause is not null))
            {
                continue;
            }

            var idle = sample!.IdleOf(scenario.Agencies[agency.Id]);
            if (idle.CompareTo(LongestIdle) > 0)
            {
                Found.Report(PlayRules.IdleAgency, seats[0].WrittenAt, agency.Id, Say(idle.Seconds / 60), sample.Skill);
            }
        }
    }

    private void CheckKeys(IReadOnlyList<KeyDecisionWorth> worths)
    {
        foreach (var worth in worths.Where(w => w.Points < LeastKeyWorth))
        {
            var book = scenario.Seats[worth.Seat].Name;
            var step = compiled.Package.Find<PlaybookModel>(book)?.Steps.FirstOrDefault(s => s.Id == worth.Step);
            Found.Report(
                PlayRules.KeyWithoutWorth, step?.WrittenAt ?? compiled.Package.Manifest.WrittenAt, worth.Step, book,
                Say(worth.Points), Say(LeastKeyWorth));
        }
    }

    internal static string Say(decimal number) => number.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
