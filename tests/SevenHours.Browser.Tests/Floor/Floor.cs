using System.Collections.Concurrent;
using System.Diagnostics;
using SevenHours.Testing;
using SevenHours.Testing.Server;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>
/// A live exercise as big as a real one: three teams, one of them of people who misbehave, two of stand-ins; some hundred telephones that listen.
/// </summary>
public sealed class Floor : IAsyncDisposable
{
    /// <summary>How long a sleeper sleeps, in minutes of play.</summary>
    public const int Sleep = 45;

    /// <summary>How much faster than the room the exercise goes.</summary>
    public const int Speed = 60;

    /// <summary>How long is waited for telephones to come back; how long it took is printed, for a busy machine takes longer.</summary>
    public static readonly TimeSpan LongestAway = TimeSpan.FromSeconds(60);

    private const int Connections = 120;

    private static readonly string[] s_seats =
    [
        "hotline_a_counsellor", "hotline_v_lead", "mediator", "lead_investigator", "analyst", "duty_prosecutor", "financial_investigator", "border_officer",
        "shelter_coordinator", "social_worker", "psychologist", "lawyer", "migration_officer", "reporter", "contact_officer_aldova", "child_officer_aldova",
    ];

    private readonly DirectoryInfo _data;
    private readonly Person _director;
    private readonly List<Person> _people = [];
    private readonly List<Listener> _listeners = [];
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _complaints = [];
    private Task[] _playing = [];
    private readonly Stopwatch _played = new();

    private Floor(DirectoryInfo data, RunningServer server, Person director, Made exercise) => (_data, Server, _director, Made) = (data, server, director, exercise);

    public RunningServer Server { get; private set; }

    public Made Made { get; }

    public string Exercise => Made.Id;

    public IReadOnlyList<Robot> Robots { get; private set; } = [];

    /// <summary>How many feeds are open now.</summary>
    public int Open => _listeners.Count(listener => listener.IsOpen);

    /// <summary>What nobody should have been told.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Whether the clock runs.</summary>
    public bool IsRunning => _played.IsRunning;

    /// <summary>Minutes of play so far.</summary>
    public int PlayedMinutes => (int)(_played.Elapsed * Speed).TotalMinutes;

    public static async Task<Floor> OpenAsync(ulong seed)
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-floor-");
        CopyCase(data);
        var server = await RunningServer.StartAsync(data.FullName, from: data.FullName);
        var director = await Person.DirectorAsync(server);
        try
        {
            var floor = new Floor(data, server, director, await director.MakeAsync("vicenza", "novice", syndicates: 3));
            await floor.FillAsync(seed);
            return floor;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The director's own cookies, for the browsers of staff.</summary>
    public Person Director => _director;

    /// <summary>Lets everybody play for so many minutes of the exercise.</summary>
    public async Task PlayAsync(int minutes)
    {
        var until = PlayedMinutes + minutes;
        await RunAsync();
        if (_playing.Length == 0)
            _playing = [.. Robots.Select(robot => Task.Run(() => robot.PlayAsync(_end.Token)))];
        while (PlayedMinutes < until)
            await Task.Delay(100);
    }

    /// <summary>The clock runs.</summary>
    public async Task RunAsync()
    {
        await _director.ClockAsync(Exercise, new { running = true, speed = Speed });
        _played.Start();
    }

    /// <summary>The clock stands.</summary>
    public async Task PauseAsync()
    {
        await _director.ClockAsync(Exercise, new { running = false });
        _played.Stop();
    }

    /// <summary>The night, or any time without play, passes at once.</summary>
    public Task JumpAsync(int seconds) => _director.ClockAsync(Exercise, new { jumpTo = seconds });

    /// <summary>The power fails, and comes back.</summary>
    /// <returns>How long it took from the restart until every telephone listened again.</returns>
    public async Task<TimeSpan> CutPowerAsync()
    {
        var url = Server.Url;
        _played.Stop();
        await Server.KillAsync();
        await Server.DisposeAsync();
        await Task.Delay(500); // in the dark
        var watch = Stopwatch.StartNew();
        Server = await RunningServer.StartAsync(_data.FullName, url, _data.FullName);
        await ListenAsync();
        _played.Start();
        return watch.Elapsed;
    }

    /// <summary>How many telephones listen, as soon as all do or it took too long.</summary>
    public async Task<int> ListenAsync()
    {
        var watch = Stopwatch.StartNew();
        while (Open < _listeners.Count && watch.Elapsed < LongestAway)
            await Task.Delay(20);
        return Open;
    }

    /// <summary>Something happened that should not.</summary>
    public void Complain(string what) => _complaints.Enqueue(what);

    /// <summary>Everybody goes home.</summary>
    public async Task CloseAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_playing);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        foreach (var listener in _listeners)
            await listener.DisposeAsync();
        foreach (var robot in Robots)
            robot.Dispose();
        foreach (var person in _people)
            person.Dispose();
        _director.Dispose();
        await Server.DisposeAsync();
        _end.Dispose();
        _data.Delete(recursive: true);
    }

    // People who play as badly as these lose the girl on the second day; the exercise is to go on for four all the same.
    private static void CopyCase(DirectoryInfo folder)
    {
        var scenarios = Repository.PathOf("scenarios");
        foreach (var file in Directory.EnumerateFiles(scenarios, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, "scenarios", Path.GetRelativePath(scenarios, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var manifest = Path.Combine(folder.FullName, "scenarios", "vicenza", "scenario.yaml");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("(elapsed > 25h and not safe(mira))", "elapsed > 190h", StringComparison.Ordinal));
    }

    private async Task FillAsync(ulong seed)
    {
        var robots = new List<Robot>();
        foreach (var (seat, number) in s_seats.Select((seat, number) => (seat, number)))
        {
            var person = await Person.SeatedAsync(Server.Url, Made, seat);
            var habit = number switch { 2 or 9 => Habit.Sleeper, 5 => Habit.Lost, 7 => Habit.Flooder, _ => Habit.Diligent };
            robots.Add(new Robot(this, person, seat, habit, seed + (ulong)number));
            _listeners.Add(new Listener(person, $"/exercises/{Exercise}/desk/feed?after={1L << 32}"));
            _listeners.Add(new Listener(person, $"/api/v1/exercises/{Exercise}/feed?after=0"));
        }

        Robots = robots;
        while (_listeners.Count < Connections)
        {
            var person = new Person(Server.Url);
            await person.JoinAsync(Made.Pin, Guid.NewGuid().ToString("N"));
            _people.Add(person);
            _listeners.Add(new Listener(person, $"/exercises/{Exercise}/lobby/feed"));
        }
    }
}
