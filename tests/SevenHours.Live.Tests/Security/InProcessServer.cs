using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SevenHours.Live.Tests.Security;

/// <summary>The whole pipeline without a socket: fast, and a request may come from any address.</summary>
internal sealed class InProcessServer : IServer
{
    private Func<IFeatureCollection, Task>? serve;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    /// <summary>Sends one request and waits for its answer. An exception that leaves the pipeline is thrown here.</summary>
    public async Task<Answer> SendAsync(Request request)
    {
        var body = new MemoryStream(request.Body ?? []);
        using var answered = new MemoryStream();
        var response = new Response();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = request.Method,
            Scheme = request.Scheme,
            Path = Uri.UnescapeDataString(request.Path),
            QueryString = request.Query,
            RawTarget = request.Path + request.Query,
            Protocol = "HTTP/1.1",
            Body = body,
            Headers = Headers(request),
        });
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(answered));
        features.Set<IHttpConnectionFeature>(new HttpConnectionFeature { RemoteIpAddress = request.From, ConnectionId = "in-process" });
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = request.Aborted });
        features.Set<IHttpRequestBodyDetectionFeature>(new HasBody(request.Body is not null));
        await (serve ?? throw new InvalidOperationException("The server has not started."))(features);
        await response.StartAsync();
        return new Answer(response.StatusCode, response.Headers, Encoding.UTF8.GetString(answered.ToArray()));
    }

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        serve = async features =>
        {
            var context = application.CreateContext(features);
            try
            {
                await application.ProcessRequestAsync(context);
                await ((Response)features.GetRequiredFeature<IHttpResponseFeature>()).StartAsync();
                await features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
                application.DisposeContext(context, null);
            }
            catch (Exception e)
            {
                application.DisposeContext(context, e);
                throw;
            }
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private static HeaderDictionary Headers(Request request)
    {
        var headers = new HeaderDictionary { ["Host"] = "sevenhours.example" };
        if (request.Body is { } body)
            headers.ContentLength = body.Length;
        foreach (var (name, value) in request.Headers ?? [])
            headers[name] = value;
        return headers;
    }

    private sealed class HasBody(bool canHave) : IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => canHave;
    }

    /// <summary>Runs what waits for the answer to begin, as a server does.</summary>
    private sealed class Response : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> starting = [];
        private bool hasStarted;

        public override bool HasStarted => hasStarted;

        public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

        public async Task StartAsync()
        {
            if (hasStarted)
                return;
            while (starting.TryPop(out var next))
                await next.Callback(next.State);
            hasStarted = true;
        }
    }
}

/// <summary>A request as it stands on the wire.</summary>
internal sealed record Request(string Method, string Path, string Query = "")
{
    public string Scheme { get; init; } = "http";

    public IPAddress From { get; init; } = IPAddress.Loopback;

    public byte[]? Body { get; init; }

    public IReadOnlyList<(string Name, string Value)>? Headers { get; init; }

    public CancellationToken Aborted { get; init; }
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, IHeaderDictionary Headers, string Text);
