using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wengang.App.Tests.Messages;

/// <summary>A mail server on loopback that says to every recipient what a test wants and keeps what it is given.</summary>
internal sealed class FakeMailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Thread thread;

    /// <param name="toRecipient">The answer to RCPT TO.</param>
    public FakeMailServer(string toRecipient = "250 OK")
    {
        listener.Start();
        thread = new Thread(() => Listen(toRecipient)) { IsBackground = true };
        thread.Start();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Header and body of each message that was taken.</summary>
    public List<string> Mails { get; } = [];

    public void Dispose()
    {
        listener.Stop();
        thread.Join();
    }

    private void Listen(string toRecipient)
    {
        try
        {
            while (true)
            {
                using var client = listener.AcceptTcpClient();
                using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
                Talk(reader, writer, toRecipient);
            }
        }
        catch (Exception e) when (e is SocketException or IOException or InvalidOperationException)
        {
            // The test is over (a stopped listener says so as an invalid operation), or the client has hung up.
        }
    }

    private void Talk(StreamReader reader, StreamWriter writer, string toRecipient)
    {
        writer.WriteLine("220 here");
        while (reader.ReadLine() is { } line)
        {
            var word = line.Split(' ', ':')[0].ToUpperInvariant();
            writer.WriteLine(word switch { "RCPT" => toRecipient, "DATA" => "354 go on", "QUIT" => "221 bye", _ => "250 OK" });
            if (word == "QUIT")
            {
                return;
            }

            if (word == "DATA")
            {
                var mail = new StringBuilder();
                while (reader.ReadLine() is { } part and not ".")
                {
                    mail.AppendLine(part);
                }

                Mails.Add(mail.ToString());
                writer.WriteLine("250 taken");
            }
        }
    }
}
