using System.Diagnostics.CodeAnalysis;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Feed;

/// <summary>
/// Counts open feeds. One visitor holds only so many in an exercise: a further one ends his oldest, which is most likely a connection that died
/// unnoticed, so nobody locks himself out. An exercise holds only so many in all.
/// </summary>
public sealed class FeedGate
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _exercises = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Exercise, string Visitor), List<Place>> _visitors = [];

    /// <summary>Takes a place for the feed of a request; false when its exercise has no more.</summary>
    public bool TryEnter(HttpContext context, [NotNullWhen(true)] out Place? place)
    {
        var (exercise, visitor) = KeysOf(context);
        Place? oldest = null;
        lock (_gate)
        {
            var mine = _visitors.GetValueOrDefault((exercise, visitor)) ?? [];
            if (mine.Count >= ServerLimits.FeedsPerVisitor)
                oldest = mine[0];
            else if (_exercises.GetValueOrDefault(exercise) >= ServerLimits.FeedsPerExercise)
            {
                place = null;
                return false;
            }

            if (oldest is not null)
                Remove(oldest);
            place = new Place(this, exercise, visitor);
            Add(place);
        }

        oldest?.End();
        return true;
    }

    // Telephones of a room without accounts share one address; the page tells them apart. The limit of the talk holds for all of them together.
    private static (string Exercise, string Visitor) KeysOf(HttpContext context)
    {
        var talk = context.Request.RouteValues["talk"] as string;
        var address = Pace.KeyOf(context.Connection.RemoteIpAddress);
        return (context.Request.RouteValues["id"] as string ?? talk ?? "",
            context.User.Key() ?? (talk is not null && context.Request.Query["r"].ToString() is { Length: > 0 and < 20 } reader ? $"{address} {reader}" : address));
    }

    private void Add(Place place)
    {
        _exercises[place.Exercise] = _exercises.GetValueOrDefault(place.Exercise) + 1;
        if (!_visitors.TryGetValue((place.Exercise, place.Visitor), out var mine))
            _visitors.Add((place.Exercise, place.Visitor), mine = []);
        mine.Add(place);
    }

    private void Remove(Place place)
    {
        if (!_visitors.TryGetValue((place.Exercise, place.Visitor), out var mine) || !mine.Remove(place))
            return;
        if (mine.Count == 0)
            _visitors.Remove((place.Exercise, place.Visitor));
        if ((_exercises[place.Exercise] -= 1) == 0)
            _exercises.Remove(place.Exercise);
    }

    /// <summary>The place of one open feed; given back when disposed.</summary>
    public sealed class Place : IDisposable
    {
        private readonly FeedGate _home;
        private readonly CancellationTokenSource _end = new();

        internal Place(FeedGate home, string exercise, string visitor) => (_home, Exercise, Visitor) = (home, exercise, visitor);

        /// <summary>Ends the feed in favour of a newer one.</summary>
        public CancellationToken Ended => _end.Token;

        internal string Exercise { get; }

        internal string Visitor { get; }

        internal void End() => _end.Cancel();

        // The source is not disposed: a newer feed may be ending this one at the same moment.
        public void Dispose()
        {
            lock (_home._gate)
                _home.Remove(this);
        }
    }
}
