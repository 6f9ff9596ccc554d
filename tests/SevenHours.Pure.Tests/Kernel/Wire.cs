using System.Text;
using SevenHours.Kernel;

namespace SevenHours.Pure.Tests.Kernel;

internal static class Wire
{
    /// <summary>Events as they are stored, one line each.</summary>
    public static string Of(IEnumerable<Happened> events, WireCodec codec) => string.Join('\n', events.Select(e =>
    {
        var record = codec.Write(in e);
        return $"{e.Id} {record.Name} {Encoding.UTF8.GetString(record.Json.Span)}";
    }));
}
