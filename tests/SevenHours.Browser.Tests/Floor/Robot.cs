using System.Text.Json;
using SevenHours.Testing;
using SevenHours.Testing.Server;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>How somebody behaves in his seat.</summary>
public enum Habit
{
    /// <summary>Opens what comes, writes, decides, asks.</summary>
    Diligent,

    /// <summary>Works for a while and then does nothing for a long time.</summary>
    Sleeper,

    /// <summary>Presses what cannot be done, again and again.</summary>
    Lost,

    /// <summary>Writes to everybody all the time.</summary>
    Flooder,
}

/// <summary>Somebody in a seat, with two devices: he acts over HTTP, tries again until the server answers, and notes what happened to him.</summary>
public sealed class Robot : IDisposable
{
    private const int Rest = 6; // minutes of play between two acts
    private readonly Person _person;
    private readonly Floor _floor;
    private readonly Seeds _luck;
    private readonly List<string> _opened = [];
    private int _next;
    private int _number;

    public Robot(Floor floor, Person person, string seat, Habit habit, ulong seed)
    {
        (_floor, _person, Seat, Habit, _luck) = (floor, person, seat, habit, new Seeds(seed));
        _next = _luck.Below(Rest);
    }

    public string Seat { get; }

    public Habit Habit { get; }

    /// <summary>When he did something, in minutes of play.</summary>
    public List<int> Acted { get; } = [];

    /// <summary>Acts the server took in, by the keys of their presses.</summary>
    public int Done { get; private set; }

    /// <summary>What he asked for and when it was answered, in exercise seconds; null while it is open.</summary>
    public Dictionary<string, (int Asked, int? Answered)> Requests { get; } = [];

    /// <summary>Plays until the floor closes.</summary>
    public async Task PlayAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var now = _floor.PlayedMinutes;
            if (!_floor.IsRunning || now < _next)
            {
                await Task.Delay(50, end).ContinueWith(_ => { }, CancellationToken.None);
                continue;
            }

            _next = now + Rest - 2 + _luck.Below(5);
            if (Habit == Habit.Sleeper && now is > 4 and < 4 + Floor.Sleep)
                continue;
            await ActAsync(end);
        }
    }

    public void Dispose() => _person.Dispose();

    private async Task ActAsync(CancellationToken end)
    {
        var desk = await UntilAnsweredAsync(() => _person.DeskAsync(_floor.Exercise), end);
        if (desk is not { } view)
            return;

        Note(view);
        if (Habit == Habit.Lost)
        {
            await PressAsync("do.send", new { to = Array.Empty<string>(), text = new { text = "" }, facts = Array.Empty<string>() }, end, isRefused: true);
            return;
        }

        foreach (var item in view.GetProperty("inbox").EnumerateArray().Where(item => !item.GetProperty("isOpen").GetBoolean()).Take(3))
        {
            if (item.GetProperty("id").GetString() is { } id && !_opened.Contains(id))
            {
                _opened.Add(id);
                await PressAsync("do.open", new { item = id }, end);
            }
        }

        var others = view.GetProperty("contacts").EnumerateArray().Select(contact => contact.GetProperty("seat").GetString()!).ToList();
        for (var i = Habit == Habit.Flooder ? 4 : 1; i > 0; i--)
        {
            switch (_luck.Below(12))
            {
                case 0 when Habit == Habit.Diligent:
                    await PressAsync("do.ask", new { to = "court_verania", text = new { text = $"Is a judge on duty? ({Seat} {_number})" } }, end);
                    break;
                case 1 or 2 or 3:
                    await PressAsync("do.decide", new { what = new { text = $"We go on ({_number})" }, why = new { text = "It is agreed" }, @else = new { text = "To wait" }, sure = "even" }, end);
                    break;
                default:
                    await PressAsync("do.send", new { to = new[] { others[_luck.Below(others.Count)] }, text = new { text = $"What do you know? ({Seat} {_number})" }, facts = Array.Empty<string>() }, end);
                    break;
            }
        }

        Acted.Add(_floor.PlayedMinutes);
    }

    private void Note(JsonElement view)
    {
        foreach (var request in view.GetProperty("requests").EnumerateArray().Where(request => request.GetProperty("isOurs").GetBoolean()))
        {
            Requests[request.GetProperty("id").GetString()!] = (
                request.GetProperty("at").GetInt32(),
                request.GetProperty("answeredAt") is { ValueKind: JsonValueKind.Number } at ? at.GetInt32() : null);
        }
    }

    private async Task PressAsync(string name, object body, CancellationToken end, bool isRefused = false)
    {
        var key = $"{Seat}.{_number++}";
        var answer = await UntilAnsweredAsync(async () =>
        {
            using var said = await _person.DoAsync(_floor.Exercise, name, body, key);
            var text = await said.Content.ReadAsStringAsync(end);
            if (!said.IsSuccessStatusCode && (int)said.StatusCode >= 500)
                throw new HttpRequestException(text);
            if (!said.IsSuccessStatusCode && !isRefused && _floor.IsRunning && !text.Contains("clock", StringComparison.Ordinal))
                _floor.Complain($"{Seat} {name}: {(int)said.StatusCode} {text}");
            return said.IsSuccessStatusCode;
        }, end);
        if (answer is true)
            Done++;
    }

    // A server that is away comes back: the same press under the same key, until it is answered.
    private static async Task<T?> UntilAnsweredAsync<T>(Func<Task<T>> ask, CancellationToken end)
        where T : struct
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                return await ask();
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
            {
                await Task.Delay(100, CancellationToken.None);
            }
        }

        return null;
    }
}
